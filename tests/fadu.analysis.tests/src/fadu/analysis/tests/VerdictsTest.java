package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.CITY;
import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.TOWN;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static fadu.analysis.tests.Facts.cases;
import static fadu.analysis.tests.Facts.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Compare;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Verdict;
import fadu.analysis.compare.Verdicts;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.Level;
import fadu.model.Observation;
import fadu.model.ReviewStatus;

/** What is said of all pairs at once agrees with what is said of each. */
class VerdictsTest {

	private static final List<String> QUANTITIES = List.of("312 件", ">749 件", "46 件", "0 件", "15 起");
	private static final List<String> PERIODS = List.of("2024", "2024", "2023", "2024-H1", "as of 2024-12-31");

	@Test
	void ofManyDistrictsEachPairHasTheVerdictOfItsKind() {
		ComparisonRow row = row(60);
		List<Verdict> each = List.copyOf(row.verdicts());
		assertThat(each).hasSize(64 * 63 / 2);
		for (Verdict verdict : each) {
			assertThat(row.verdicts().between(verdict.left().district(), verdict.right().district()))
					.contains(verdict.comparability());
		}
		assertThat(row.worst()).isEqualTo(each.stream().map(Verdict::comparability).max(Comparability::compareTo));
	}

	@Test
	void theGroupsHoldEveryPairOnce() {
		ComparisonRow row = row(60);
		List<Verdicts.Group> groups = row.verdicts().groups(3);
		assertThat(groups.stream().mapToInt(Verdicts.Group::pairs).sum()).isEqualTo(row.verdicts().size());
		for (Comparability comparability : Comparability.values()) {
			assertThat(groups.stream().filter(group -> group.example().comparability() == comparability)
					.mapToInt(Verdicts.Group::pairs).sum())
					.isEqualTo((int) row.verdicts().stream().filter(verdict -> verdict.comparability() == comparability).count());
		}
		assertThat(groups).allSatisfy(group -> assertThat(group.first()).hasSizeBetween(1, 3));
	}

	@Test
	void twoHundredDistrictsAreTwentyThousandPairsInAFewKinds() {
		Verdicts verdicts = row(200).verdicts();
		assertThat(verdicts).hasSize(204 * 203 / 2);
		assertThat(verdicts.groups(1)).hasSizeLessThan(40);
		assertThat(verdicts.alike()).hasSizeLessThan(40);
	}

	@Test
	void theVerdictOnTwoDistrictsIsTheSameInEitherOrderAndKept() {
		Verdicts verdicts = row(0).verdicts();
		assertThat(verdicts.of(LINXI.getCode(), YUANSHAN.getCode())).isPresent()
				.isEqualTo(verdicts.of(YUANSHAN.getCode(), LINXI.getCode()));
		assertThat(verdicts.get(0)).isSameAs(verdicts.get(0));
		assertThat(verdicts.of(CITY.getCode(), TOWN.getCode())).hasValueSatisfying(
				verdict -> assertThat(verdict.comparability()).isEqualTo(Comparability.NOT_COMPARABLE));
		assertThat(verdicts.of(CITY.getCode(), "nobody")).isEmpty();
	}

	@Test
	void someOfTheDistrictsHaveTheSameVerdictsAmongThemselves() {
		Verdicts all = row(30).verdicts();
		Verdicts two = all.among(List.of("800001", "800002", "nobody"));
		assertThat(two).hasSize(1);
		assertThat(two.worst()).isPresent().isEqualTo(all.between("800001", "800002"));
	}

	@Test
	void twoMarksNeverPromiseMoreThanTheVerdictOnTheirPair() {
		ComparisonRow row = row(60);
		Map<String, Comparability> marks = new Judged(row, Optional.empty()).marks();
		assertThat(marks).hasSize(64).containsValues(Comparability.values());
		for (Verdict verdict : row.verdicts()) {
			Comparability left = marks.get(verdict.left().district());
			Comparability right = marks.get(verdict.right().district());
			assertThat(verdict.comparability()).isLessThanOrEqualTo(left.compareTo(right) < 0 ? right : left);
		}
	}

	@Test
	void aNumberThatStandsAloneHasNoMark() {
		assertThat(new Judged(new ComparisonRow(cases(), List.of(), row(0).verdicts().among(List.of()), row(0).period()),
				Optional.empty()).marks()).isEmpty();
	}

	/** The four areas of {@link Facts}, three of which lie in each other, and so many more, of which one is not reviewed. */
	private static ComparisonRow row(int more) {
		List<District> districts = districts(more);
		List<Observation> figures = new ArrayList<>();
		for (District district : districts) {
			int turn = figures.size();
			figures.add(figure(district, QUANTITIES.get(turn % QUANTITIES.size()), PERIODS.get(turn / 2 % PERIODS.size())));
		}
		figures.getLast().setStatus(ReviewStatus.READ);
		return new Compare(districts, districts, Optional.empty(), true).compare(List.of(cases()), figures, List.of()).rows()
				.get(0);
	}

	private static List<District> districts(int more) {
		List<District> districts = new ArrayList<>(Facts.ALL);
		for (int i = 0; i < more; i++) {
			District district = FaduFactory.eINSTANCE.createDistrict();
			district.setCode(Integer.toString(800_000 + i));
			district.setName(district.getCode());
			district.setNameEn(district.getCode());
			district.setLevel(i % 7 == 0 ? Level.CITY : Level.DISTRICT);
			districts.add(district);
		}
		return districts;
	}

}
