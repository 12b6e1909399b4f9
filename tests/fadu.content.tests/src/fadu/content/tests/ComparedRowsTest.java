package fadu.content.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Order;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Verdict;
import fadu.model.District;
import fadu.model.Grade;
import fadu.model.Metric;

/**
 * The 42 rows in which at least two of the five districts can be set against each other, from the plug-ins alone: what each
 * district states, when, with which bound, and how far the definitions agree. Where this differs from the first catalogue is argued
 * in
 * docs/comparability.md.
 */
class ComparedRowsTest extends ContentFixture {

	private FiveDistricts five;

	@BeforeEach
	void open() {
		five = new FiveDistricts(catalogue);
	}

	@Test
	void everyRowHasItsFiguresWithBoundAndPeriodAndItsGrade() {
		List<List<String>> expected = FiveDistricts.table("compared-rows.tsv");
		List<List<String>> actual = expected.stream().map(row -> row(row.get(0), row.get(1))).toList();
		assertThat(actual).hasSize(42).containsExactlyElementsOf(expected);
	}

	private List<String> row(String number, String subject) {
		return Stream.concat(Stream.of(number, subject, five.grade(subject)),
				five.districts().stream().map(district -> five.cells(subject, district))).toList();
	}

	@Test
	void whatTwoDistrictsReportHasAGradeAndWhatOnlyOneReportsHasNone() {
		for (Metric metric : catalogue.metrics()) {
			long reporting = five.districts().stream().filter(district -> !five.cells(metric.getCode(), district).isEmpty())
					.count();
			boolean graded = metric.getGrade() != Grade.UNGRADED;
			assertThat(graded).as(metric.getCode()).isEqualTo(reporting > 1);
		}
	}

	@Test
	void aCityIsNeverSetAgainstADistrictThatItContains() {
		Verdict verdict = verdict("LA.CASES_ACCEPTED", "青岛市", "崂山区");
		assertThat(verdict.grade()).isEqualTo(Grade.SAME);
		assertThat(verdict.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
		assertThat(verdict.reasons()).extracting(reason -> reason.kind()).contains(ReasonKind.CONTAINMENT);
	}

	@Test
	void halfAYearIsNotAYearUntilItIsDividedByItsMonths() {
		assertThat(verdict("LA.CASES_ACCEPTED", "环翠区", "江北区").comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
		Verdict monthly = verdict("D.LA_CASES_PER_MONTH", "环翠区", "江北区");
		assertThat(monthly.comparability()).isEqualTo(Comparability.WITH_CAVEAT);
		assertThat(monthly.reasons()).extracting(reason -> reason.kind()).contains(ReasonKind.PERIOD_LENGTH);
		assertThat(verdict("D.LA_CASES_PER_MONTH", "环翠区", "青岛市").comparability()).as("a city is larger, whatever the months")
				.isEqualTo(Comparability.NOT_COMPARABLE);
	}

	@Test
	void theGapOfTheResolutionRatesIsInPercentagePoints() {
		Verdict verdict = verdict("RC.RESOLUTION_RATE", "金山区", "江北区");
		assertThat(verdict.comparability()).isEqualTo(Comparability.WITH_CAVEAT);
		assertThat(verdict.right().interval().minus(verdict.left().interval()).nominal()).isEqualByComparingTo("10.98");
	}

	@Test
	void whatAgreesInThemeOnlyIsNeverOrdered() {
		assertThat(Order.of(row("DC.LEGAL_OPINIONS"))).isEmpty();
		assertThat(Order.of(row("D.XX_FIRST_CLAIMS"))).isEmpty();
	}

	@Test
	void ratesThatAreAllAtTheCeilingCannotBeOrdered() {
		assertThat(Order.of(row("LT.APPEARANCE_RATE"))).isEmpty();
	}

	private ComparisonRow row(String metric) {
		return five.compare(metric).rows().get(0);
	}

	private Verdict verdict(String metric, String one, String other) {
		return row(metric).verdict(district(one), district(other)).orElseThrow();
	}

	private District district(String name) {
		return catalogue.district(name).orElseThrow();
	}

}
