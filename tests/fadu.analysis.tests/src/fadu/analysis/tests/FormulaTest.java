package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.formula.FormulaFault;
import fadu.analysis.formula.FormulaParser;
import fadu.analysis.formula.UnitCheck;
import fadu.analysis.set.FigureSet;
import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.Metric;

/** What formulas compute, what is refused in them and where. */
class FormulaTest {

	private final FiguresOfDistricts figures = new FiguresOfDistricts();
	private final Metric cases = figures.metric("LA.CASES", "件", Aggregation.SUM, Direction.UP);
	private final Metric suits = figures.metric("LT.SUITS", "起", Aggregation.SUM, Direction.UP);
	private final Metric money = figures.metric("LA.MONEY", "元", Aggregation.SUM, Direction.UP);
	private final Metric rate = figures.metric("PM.RATE", "%", Aggregation.RATIO, Direction.UP);
	private final Metric other = figures.metric("RC.RATE", "%", Aggregation.RATIO, Direction.UP);
	private final Metric computed = figures.metric("OWN.X", "件", Aggregation.SUM, Direction.UP);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"MIN(LA.CASES, 100) | 100", "MAX(LA.CASES, 100) | 240", "ABS(100 - LA.CASES) | 140",
			"ROUND(LA.CASES / 7) | 34", "ROUND(LA.CASES / 7, 2) | 34.29", "IF(LA.CASES > 200, 1, 2) | 1",
			"IF(LA.CASES ≤ 200, 1, 2) | 2",
			"IF(LA.CASES = 0, 0, 100 ÷ LA.CASES) | 0.4166666666666666666666666666666667", "IF(LA.CASES > 0, 5, 1 / 0) | 5",
			"AVG(LA.CASES, 300, 60) | 200", "MEDIAN(LA.CASES, 300, 60) | 240", "（LA.CASES + 10）× 2 | 500", "-LA.CASES | -240"})
	void functionsComputeWhatTheirNamesSay(String formula, String result) {
		figures.says(cases, "一区", "2024", "240 件");
		assertThat(derive(formula, "一区").value().nominal()).isEqualByComparingTo(result);
	}

	@Test
	void boundsReachTheResultOfEachFunction() {
		figures.says(cases, "一区", "2024", ">240 件");
		assertThat(derive("MIN(LA.CASES, 300)", "一区").value().most()).hasValue(new BigDecimal("300"));
		assertThat(derive("MIN(LA.CASES, 300)", "一区").value().least()).hasValue(new BigDecimal("240"));
		Derivation.Derived either = derive("IF(LA.CASES > 300, 10, 20)", "一区");
		assertThat(either.value().least()).hasValue(BigDecimal.TEN);
		assertThat(either.value().most()).hasValue(new BigDecimal("20"));
		assertThat(derive("IF(LA.CASES > 200, 10, 20)", "一区").value().isPoint()).as("certain all the same").isTrue();
	}

	@Test
	void overDistrictsGoThoseOfTheSamePeriod() {
		figures.says(cases, "一区", "2024", "240 件").says(cases, "二区", "2024", "60 件").says(cases, "三区", "2024-H1", "5000 件");
		assertThat(derive("100 * LA.CASES / SUM(LA.CASES, DISTRICTS)", "一区").value().nominal()).isEqualByComparingTo("80");
		assertThat(derive("LA.CASES - MEDIAN(LA.CASES, DISTRICTS)", "二区").value().nominal()).isEqualByComparingTo("-90");
		assertThat(derive("COUNT(LA.CASES, DISTRICTS)", "一区").value().nominal()).isEqualByComparingTo("2");
	}

	@Test
	void overPeriodsGoThoseOfTheSameMonths() {
		figures.says(cases, "一区", "2022", "100 件").says(cases, "一区", "2023", "200 件").says(cases, "一区", "2024", "300 件")
				.says(cases, "一区", "2024-H1", "7000 件");
		List<Derivation> all = derivations("LA.CASES / AVG(LA.CASES, PERIODS)", "一区");
		Map<String, String> byPeriod = all.stream().map(Derivation.Derived.class::cast).collect(java.util.stream.Collectors
				.toMap(derived -> derived.period().toString(),
						derived -> derived.value().nominal().stripTrailingZeros().toPlainString()));
		assertThat(byPeriod).containsEntry("2022", "0.5").containsEntry("2024", "1.5").containsEntry("2024-H1", "1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"1 + | END | 3", "LA.CASES + + 2 | UNEXPECTED | 11", "(LA.CASES + 2 | OPEN_BRACKET | 0",
			"LA.CASES $ 2 | SIGN | 9", "FOO(LA.CASES) | FUNCTION | 0", "2 * ABS(1, 2) | VALUES | 4",
			"SUM(2 * LA.CASES) | OVER_METRIC | 6",
			"ROUND(LA.CASES, 0.5) | DIGITS | 16", "IF(LA.CASES, 1, 2) | UNEXPECTED | 11", "LA.CASES > 3 | UNEXPECTED | 9",
			"IF(1 > 2, 3) | VALUES | 0", "2 3 | UNEXPECTED | 2"})
	void whatIsNoFormulaIsSaidWithItsPlace(String formula, FormulaFault.Kind kind, int position) {
		FormulaFault fault = catchThrowableOfType(FormulaFault.class, () -> FormulaParser.parse(formula));
		assertThat(fault.kind()).isEqualTo(kind);
		assertThat(fault.position()).isEqualTo(position);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"LA.CASES + LA.MONEY | UNITS | 9", "LA.MONEY / LA.CASES + LA.CASES | UNITS | 20",
			"PM.RATE + RC.RATE | RATE | 8", "SUM(PM.RATE) | RATE | 4", "SUM(PM.RATE, DISTRICTS) | RATE | 4",
			"LA.CASES + NO.SUCH | METRIC | 11",
			"IF(LA.CASES > LA.MONEY, 1, 2) | UNITS | 12", "MAX(LA.CASES, LA.MONEY) | UNITS | 0"})
	void unlikeThingsAreNotAdded(String formula, FormulaFault.Kind kind, int position) {
		FormulaFault fault = catchThrowableOfType(FormulaFault.class, () -> check().unit(FormulaParser.parse(formula)));
		assertThat(fault.kind()).isEqualTo(kind);
		assertThat(fault.position()).isEqualTo(position);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {"LA.CASES + LT.SUITS | 件", "LA.MONEY / LA.CASES | 元/件",
			"100 * LA.CASES / LT.SUITS | %",
			"LA.CASES / MONTHS | 件/月", "PM.RATE - RC.RATE | %", "LA.CASES * PM.RATE / 100 | 件", "MEDIAN(PM.RATE, DISTRICTS) | %",
			"LA.CASES + 5 | 件"})
	void likeThingsAre(String formula, String unit) {
		check().check(FormulaParser.parse(formula), unit);
	}

	@Test
	void aResultIsNotSaidInAnotherUnit() {
		assertThatThrownBy(() -> check().check(FormulaParser.parse("LA.MONEY / LA.CASES"), "件")).isInstanceOfSatisfying(
				FormulaFault.class, fault -> assertThat(fault.details()).containsExactly("元/件", "件"));
	}

	private UnitCheck check() {
		return new UnitCheck(code -> figures.metrics.stream().filter(metric -> metric.getCode().equals(code)).findFirst());
	}

	private Derivation.Derived derive(String formula, String district) {
		return (Derivation.Derived) derivations(formula, district).get(0);
	}

	private List<Derivation> derivations(String formula, String district) {
		assertThat(List.of(suits, money, rate, other)).isNotEmpty();
		computed.setFormula(formula);
		FigureSet set = figures.set(computed);
		Derive derive = set.derive();
		return derive.derive(computed, figures.district(district), Optional.empty());
	}

}
