package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static fadu.analysis.tests.Facts.cases;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Compare;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.ReasonKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.wording.Wording;

/** Where the whole is not at hand, a part may stand in its cell: then the cell says that it is one, and the verdict knows. */
class PartOfDistrictTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	@Test
	void aPartWhoseTotalNobodyHasReviewedIsNotTakenForTheDistrict() {
		Observation total = figure("612 件", "total");
		total.setStatus(ReviewStatus.READ);
		Observation part = partOf(total, "88 件");
		part.setMetric(total.getMetric());
		ComparisonRow row = compare(part, total);
		assertThat(row.cells().getFirst()).isInstanceOfSatisfying(Cell.Reported.class,
				cell -> assertThat(cell.principal()).isSameAs(part));
		assertThat(row.cells().getFirst().value().flatMap(WORDS::limits)).contains("其中一部分");
		assertThat(row.verdict(LINXI, YUANSHAN)).hasValueSatisfying(verdict -> {
			assertThat(verdict.comparability()).isEqualTo(Comparability.WITH_CAVEAT);
			assertThat(Facts.kinds(verdict)).contains(ReasonKind.SCOPE);
		});
	}

	@Test
	void partOfANumberOfAnotherMetricIsTheWholeOfItsOwn() {
		Observation total = figure("2300 件", "total");
		total.setMetric("XX.ALL_MATTERS");
		Observation part = partOf(total, "612 件");
		ComparisonRow row = compare(part, total);
		assertThat(row.cells().getFirst().value().flatMap(WORDS::limits)).isEmpty();
		assertThat(row.verdict(LINXI, YUANSHAN)).hasValueSatisfying(
				verdict -> assertThat(verdict.comparability()).isEqualTo(Comparability.COMPARABLE));
	}

	@Test
	void whatIsLimitedToSomePlacesSaysToWhich() {
		Observation limited = figure("88 件", "limited");
		limited.setScope("5个试点乡镇");
		assertThat(compare(limited).cells().getFirst().value().flatMap(WORDS::limits)).contains("仅限5个试点乡镇");
	}

	private static Observation figure(String quantity, String id) {
		Observation figure = Facts.figure(LINXI, quantity, "2024");
		figure.setId(id);
		return figure;
	}

	/** In the document of its total. */
	private static Observation partOf(Observation total, String quantity) {
		Observation part = figure(quantity, "part");
		total.getDocument().getObservations().add(part);
		part.setRelation(RelationType.OF_WHICH);
		part.setRelatedTo(total.getId());
		return part;
	}

	private static ComparisonRow compare(Observation... figures) {
		Observation other = Facts.figure(YUANSHAN, "540 件", "2024");
		List<Observation> all = new ArrayList<>(List.of(figures));
		all.add(other);
		return new Compare(List.of(LINXI, YUANSHAN), Facts.ALL, Optional.empty(), false).compare(List.of(cases()), all,
				all.stream().map(Observation::getDocument).distinct().toList()).rows().getFirst();
	}

}
