package fadu.analysis.tests;

import static fadu.analysis.compare.Comparability.WITH_CAVEAT;
import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.TOWN;
import static fadu.analysis.tests.Facts.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Compare;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Order;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.value.DistrictTree;
import fadu.model.Direction;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.Level;
import fadu.model.Metric;
import fadu.wording.Wording;

/** An area of which nobody knows whether it is a city or a county is neither the equal of a district nor of another level. */
class UnknownLevelTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);
	private static final District ZONE = area("柳湾新区", null);
	private static final District CITY = area("柳湾市", null);
	private static final District INNER = area("石桥高新区", "999902");

	@Test
	void itIsSaidAndNotTakenForAnotherLevel() {
		assertThat(row(ZONE, LINXI).verdicts()).singleElement().satisfies(verdict -> {
			assertThat(verdict.comparability()).isEqualTo(WITH_CAVEAT);
			assertThat(Facts.kinds(verdict)).containsExactly(ReasonKind.LEVEL_UNKNOWN);
			assertThat(WORDS.text(verdict.reasons().getFirst())).contains("柳湾新区").doesNotContain("临溪区");
		});
		assertThat(row(ZONE, CITY).verdicts()).singleElement()
				.satisfies(verdict -> assertThat(WORDS.text(verdict.reasons().getFirst())).contains("柳湾新区", "柳湾市"));
	}

	@Test
	void itHasNoPlaceInAnOrder() {
		assertThat(Order.of(row(ZONE, LINXI))).isEmpty();
		assertThat(Order.of(row(ZONE, CITY))).isEmpty();
	}

	@Test
	void whereItLiesIsKnownAllTheSame() {
		assertThat(row(INNER, LINXI).verdicts()).singleElement()
				.satisfies(verdict -> assertThat(Facts.kinds(verdict)).containsExactly(ReasonKind.CONTAINMENT));
		assertThat(row(INNER, TOWN).verdicts()).singleElement()
				.satisfies(verdict -> assertThat(Facts.kinds(verdict)).containsExactly(ReasonKind.LEVEL_UNKNOWN));
		assertThat(new DistrictTree(List.of(LINXI, INNER)).contains(LINXI, INNER)).isTrue();
	}

	private static ComparisonRow row(District one, District other) {
		Metric cases = Facts.cases();
		cases.setDirection(Direction.UP);
		return new Compare(List.of(one, other), List.of(one, other, LINXI), Optional.empty(), false)
				.compare(List.of(cases), List.of(figure(one, "30 件", "2024"), figure(other, "10 件", "2024")), List.of()).rows()
				.getFirst();
	}

	private static District area(String name, String parent) {
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode(name);
		district.setName(name);
		district.setNameEn(name);
		district.setLevel(Level.UNKNOWN);
		district.setParent(parent);
		return district;
	}

}
