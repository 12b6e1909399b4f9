package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.metric;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.derive.Input;
import fadu.analysis.derive.Normalisation.Refusal;
import fadu.analysis.derive.Normalisation;
import fadu.model.Aggregation;
import fadu.model.Denominator;
import fadu.model.District;
import fadu.model.FaduFactory;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.PerPeople;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.wording.Wording;

/** What may be divided, and by what. */
class NormalisationTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);
	private static final Normalisation PEOPLE = new Normalisation.PerHundredThousand();

	@ParameterizedTest
	@CsvSource({"件, SUM, ", "人, LAST, ", "元, SUM, ", "场次, SUM, NOT_OF_PEOPLE", "次, SUM, NOT_OF_PEOPLE", "个, LAST, NOT_OF_PEOPLE",
			"份, SUM, NOT_OF_PEOPLE", "%, RATIO, DIVIDED", "%, GROWTH, DIVIDED", "位, RANK, DIVIDED"})
	void meetingsVillagesAndRatesAreNotDividedByThePeople(String unit, Aggregation aggregation, Refusal refusal) {
		assertThat(PEOPLE.refusal(metric("XY.NUMBER", unit, aggregation))).isEqualTo(Optional.ofNullable(refusal));
	}

	@Test
	void whereTheUnitDecidesWronglyTheMetricSaysSo() {
		Metric firms = metric("XY.FIRMS", "家", Aggregation.LAST);
		firms.setPerPeople(PerPeople.MEANINGFUL);
		assertThat(PEOPLE.concerns(firms)).isTrue();
		Metric drafts = metric("XY.DRAFTS", "件", Aggregation.SUM);
		drafts.setPerPeople(PerPeople.MEANINGLESS);
		assertThat(PEOPLE.refusal(drafts)).contains(Refusal.NOT_OF_PEOPLE);
	}

	@Test
	void aStateHasNoMonthsAndARateIsNoDivisor() {
		assertThat(new Normalisation.PerMonth().refusal(metric("XY.LAWYERS", "人", Aggregation.LAST))).contains(Refusal.STATE);
		Metric cases = Facts.cases();
		assertThat(new Normalisation.PerUnit(metric("XY.RATE", "%", Aggregation.RATIO)).refusal(cases)).contains(Refusal.DIVISOR);
		assertThat(new Normalisation.PerUnit(cases).refusal(cases)).contains(Refusal.DIVISOR);
		assertThat(new Normalisation.PerUnit(metric("XY.LAWYERS", "人", Aggregation.LAST)).refusal(cases)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"2021, 2021, 100", "2025, 2023, 50", "2018, 2020, 125", "2023-H1, 2023, 50"})
	void theResidentsAreThoseOfTheSameYearOrTheNearest(String period, String year, String rate) {
		District district = district("800000 人", "2020", "1000000 人", "2021", "2000000 人", "2023");
		Derivation.Derived derived = perHead(district, period);
		assertThat(derived.value().nominal()).isEqualByComparingTo(rate);
		assertThat(derived.inputs().get(1)).isInstanceOfSatisfying(Input.Base.class,
				base -> assertThat(base.denominator().getPeriod()).isEqualTo(Period.valueOf(year)));
		boolean same = period.startsWith(year);
		assertThat(WORDS.notes(derived)).anyMatch(caveat -> caveat.contains(year + "年") && caveat.contains("不是") != same);
	}

	@Test
	void whatIsNoNumberOfPersonsIsNoPopulation() {
		assertThat(derivation(district("88 平方公里", "2024"), "2024")).isInstanceOf(Derivation.NotComputable.class);
	}

	@Test
	void theFigureThatStandsForTheCellIsTheOneThatIsDivided() {
		Observation first = Facts.figure(Facts.LINXI, "240 件", "2024");
		Observation other = Facts.figure(Facts.LINXI, "120 件", "2024");
		other.setId("2");
		first.getDocument().getObservations().add(other);
		Metric perMonth = new Normalisation.PerMonth().of(Facts.cases());
		Derive derive = new Derive(List.of(Facts.cases()), List.of(first.getDocument()), false);
		assertThat(derive.derive(perMonth, Facts.LINXI, first.getDocument(), Optional.of("2"))).isInstanceOfSatisfying(
				Derivation.Derived.class, derived -> assertThat(derived.value().nominal()).isEqualByComparingTo("10"));
		assertThat(derive.derive(perMonth, Facts.LINXI, first.getDocument())).isInstanceOf(Derivation.NotComputable.class);
	}

	private static Derivation.Derived perHead(District district, String period) {
		return (Derivation.Derived) derivation(district, period);
	}

	private static Derivation derivation(District district, String period) {
		Observation figure = Facts.figure(district, "1000 件", period);
		Metric cases = Facts.cases();
		return new Derive(List.of(cases), List.of(figure.getDocument()), false).derive(PEOPLE.of(cases), district,
				figure.getDocument());
	}

	private static District district(String... residentsByYear) {
		District district = FaduFactory.eINSTANCE.createDistrict();
		district.setCode("999711");
		district.setName("松江渡县");
		district.setNameEn("Songjiangdu");
		for (int i = 0; i < residentsByYear.length; i += 2) {
			Denominator base = FaduFactory.eINSTANCE.createDenominator();
			base.setName("常住人口");
			base.setQuantity(Quantity.valueOf(residentsByYear[i]));
			base.setPeriod(Period.valueOf(residentsByYear[i + 1]));
			base.setSource("统计公报");
			district.getDenominators().add(base);
		}
		return district;
	}

}
