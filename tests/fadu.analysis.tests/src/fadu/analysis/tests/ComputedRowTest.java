package fadu.analysis.tests;

import static fadu.analysis.tests.Facts.CITY;
import static fadu.analysis.tests.Facts.LINXI;
import static fadu.analysis.tests.Facts.YUANSHAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.Compare;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Order;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Verdict;
import fadu.analysis.derive.Derive;
import fadu.analysis.derive.Extent;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.wording.Wording;

/** A metric with a formula as a row of a comparison. */
class ComputedRowTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	private final Metric cases = Facts.cases();
	private final Metric loss = Facts.metric("LA.LOSS", "元", Aggregation.SUM);
	private final Metric offices = Facts.metric("LW.FIRMS", "家", Aggregation.LAST);
	private final List<Observation> figures = new ArrayList<>();

	@Test
	void aCellHoldsTheComputedNumberWithItsBound() {
		report(LINXI, "2024", "312 件", ">1000000 元");
		assertThat(row("LA.LOSS / LA.CASES", "元/件").cells()).extracting(WORDS::display).contains(">3,205元/件");
	}

	@Test
	void aCellWithoutANumberSaysWhichTermIsMissing() {
		report(LINXI, "2024", "312 件");
		assertThat(row("LA.LOSS / LA.CASES", "元/件").cells().get(1)).isInstanceOfSatisfying(Cell.NotComputable.class,
				cell -> assertThat(WORDS.notes(cell.derivation())).containsExactly("缺“LA.LOSS”：未报告。"));
	}

	@Test
	void afterDividingByTheMonthsTheLengthOfThePeriodIsACaveat() {
		report(LINXI, "2024", "312 件");
		report(YUANSHAN, "2024-H1", "150 件");
		assertThat(row("LA.CASES + 0", "件").worst()).contains(Comparability.NOT_COMPARABLE);
		Verdict monthly = row("LA.CASES / MONTHS", "件/月").verdicts().get(0);
		assertThat(monthly.comparability()).isEqualTo(Comparability.WITH_CAVEAT);
		assertThat(Facts.kinds(monthly)).containsExactly(ReasonKind.PERIOD_LENGTH);
	}

	@Test
	void aRateDividesTheSizeOfTheAreaOutAndAMonthlyCountDoesNot() {
		report(CITY, "2024", "9000 件", "90000000 元");
		report(YUANSHAN, "2024", "749 件", "9880000 元");
		assertThat(row("LA.LOSS / LA.CASES", "元/件").worst()).contains(Comparability.WITH_CAVEAT);
		assertThat(row("LA.CASES / MONTHS", "件/月").worst()).contains(Comparability.NOT_COMPARABLE);
	}

	@Test
	void aFlowOverAStockStillGrowsWithTheTime() {
		report(LINXI, "2024", "312 件", "12 家");
		report(YUANSHAN, "2024-H1", "150 件", "10 家");
		ComparisonRow row = row("LA.CASES / LW.FIRMS", "件/家");
		assertThat(row.worst()).contains(Comparability.NOT_COMPARABLE);
		Cell.Computed cell = (Cell.Computed) row.cells().stream().filter(Cell.Computed.class::isInstance).findFirst().orElseThrow();
		assertThat(Extent.of(cell.principal())).isEqualTo(new Extent(true, false));
	}

	@Test
	void computedNumbersAreOrderedByTheirIntervals() {
		report(LINXI, "2024", "100 件", ">1000 元");
		report(YUANSHAN, "2024", "100 件", "900 元");
		assertThat(Order.of(row("LA.LOSS / LA.CASES", "元/件"))).hasValueSatisfying(
				places -> assertThat(places).extracting(place -> place.district().getName()).containsExactly("临溪区", "远山区"));
		report(CITY, "2024", "100 件", "500 元");
		assertThat(Order.of(row("LA.LOSS / LA.CASES", "元/件"))).as("the city contains one of the two").isEmpty();
	}

	@Test
	void theCaveatsOfTheTermsAreReasons() {
		report(LINXI, "2024", "312 件", "1000 元");
		report(YUANSHAN, "2024", "312 件", "1000 元");
		figures.get(0).setScope("窗口");
		Verdict verdict = row("LA.LOSS / LA.CASES", "元/件").verdicts().get(0);
		assertThat(verdict.reasons()).extracting(WORDS::text).anyMatch(text -> text.startsWith("临溪区的计算中，各项范围不一"));
	}

	/** A report of the district with one figure for each quantity: cases, yuan, firms. */
	private void report(District district, String period, String... quantities) {
		Observation first = null;
		for (String quantity : quantities) {
			Observation figure = Facts.figure(district, quantity, period);
			figure.setMetric(
					quantity.endsWith("件") ? cases.getCode() : quantity.endsWith("元") ? loss.getCode() : offices.getCode());
			if (first == null) {
				first = figure;
			} else {
				first.getDocument().getObservations().add(figure);
			}
			figures.add(figure);
		}
	}

	private ComparisonRow row(String formula, String unit) {
		boolean rate = unit.contains("/");
		Metric metric = Facts.metric("D.ROW", unit, rate ? Aggregation.RATIO : Aggregation.NONE);
		metric.setFormula(formula);
		var documents = figures.stream().map(Observation::getDocument).distinct().toList();
		List<District> districts = Stream.of(CITY, LINXI, YUANSHAN).toList();
		return new Compare(districts, Facts.ALL, Optional.empty(), false).compare(List.of(metric), figures, documents,
				new Derive(List.of(cases, loss, offices), documents, false)).rows().get(0);
	}

}
