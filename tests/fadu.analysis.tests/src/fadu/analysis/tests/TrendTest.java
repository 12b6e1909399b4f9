package fadu.analysis.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import fadu.analysis.compare.ReasonKind;
import fadu.analysis.statistics.Trend;
import fadu.analysis.statistics.YearChange;
import fadu.model.Aggregation;
import fadu.model.Direction;
import fadu.model.FaduFactory;
import fadu.model.Metric;
import fadu.model.SeriesBreak;

/** Figures of one district over the years. */
class TrendTest {

	private final FiguresOfDistricts figures = new FiguresOfDistricts();
	private final Metric cases = figures.metric("LA.CASES", "件", Aggregation.SUM, Direction.UP);

	@Test
	void growthIsAgainstTheSameTimeOfTheYearBefore() {
		figures.says(cases, "一区", "2022", "200 件").says(cases, "一区", "2023", "250 件").says(cases, "一区", "2024-H1", "130 件");
		assertThat(grown(trend(cases), 1).growth().nominal()).isEqualByComparingTo("25");
		YearChange.Forbidden half = (YearChange.Forbidden) trend(cases).points().get(2).change();
		assertThat(half.reasons()).extracting(reason -> reason.kind()).containsExactly(ReasonKind.PERIOD_LENGTH);
	}

	@Test
	void aBoundGivesARangeOfGrowth() {
		figures.says(cases, "一区", "2023", "200 件").says(cases, "一区", "2024", ">250 件");
		YearChange.Grown grown = grown(trend(cases), 1);
		assertThat(grown.growth().least()).hasValueSatisfying(least -> assertThat(least).isEqualByComparingTo("25"));
		assertThat(grown.growth().most()).isEmpty();
	}

	@Test
	void twoOpenBoundsSayNothing() {
		figures.says(cases, "一区", "2023", ">200 件").says(cases, "一区", "2024", ">250 件");
		assertThat(trend(cases).points().get(1).change()).isInstanceOf(YearChange.Unbounded.class);
	}

	@Test
	void aMissingYearIsSaidAndNothingIsComputedAcrossIt() {
		figures.says(cases, "一区", "2020", "100 件").says(cases, "一区", "2023", "300 件").says(cases, "一区", "2024", "0 件")
				.says(cases, "一区", "2025", "7 件");
		Trend trend = trend(cases);
		assertThat(trend.missing()).extracting(Object::toString).containsExactly("2021", "2022");
		assertThat(trend.points().get(1).change()).isInstanceOf(YearChange.Gap.class);
		assertThat(grown(trend, 2).growth().nominal()).isEqualByComparingTo("-100");
		assertThat(trend.points().get(3).change()).isInstanceOf(YearChange.FromNought.class);
	}

	@Test
	void nothingIsComputedAcrossABreakInTheSeries() {
		SeriesBreak change = FaduFactory.eINSTANCE.createSeriesBreak();
		change.setDate("2024-01-01");
		change.setName("新规定");
		cases.getBreaks().add(change);
		figures.says(cases, "一区", "2023", "200 件").says(cases, "一区", "2024", "250 件");
		assertThat(((YearChange.Forbidden) trend(cases).points().get(1).change()).reasons().get(0).kind())
				.isEqualTo(ReasonKind.SERIES_BREAK);
	}

	@Test
	void ratesChangeByPoints() {
		Metric rate = figures.metric("PM.RATE", "%", Aggregation.RATIO, Direction.UP);
		figures.says(rate, "一区", "2023", "90.0 %").says(rate, "一区", "2024", "92.5 %");
		YearChange.Grown grown = grown(trend(rate), 1);
		assertThat(grown.difference()).isTrue();
		assertThat(grown.growth().least()).hasValue(new BigDecimal("2.40"));
		assertThat(grown.growth().most()).hasValue(new BigDecimal("2.60"));
	}

	@Test
	void statesAYearApartAreCompared() {
		Metric offices = figures.metric("JO.OFFICES", "个", Aggregation.LAST, Direction.UP);
		figures.says(offices, "一区", "as of 2022-12-31", "10 个").says(offices, "一区", "as of 2023-06-30", "11 个")
				.says(offices, "一区", "as of 2023-12-31", "12 个");
		Trend trend = trend(offices);
		assertThat(grown(trend, 2).growth().nominal()).isEqualByComparingTo("20");
		assertThat(trend.points().get(1).change()).isInstanceOf(YearChange.Forbidden.class);
		assertThat(trend.missing()).isEmpty();
	}

	@Test
	void noChangeIsToldWhereOneReportHasSeveralNumbersUnderTheName() {
		figures.says(cases, "一区", "2023", "310 件").says(cases, "一区", "2024", "1420 件").says(cases, "一区", "2024", "264 件")
				.inTheSameReport();
		assertThat(forbidden(trend(cases), 1)).containsExactly("SeveralNumbers");
	}

	@Test
	void aStateThatNoReportDatesIsNotHeldAgainstOneFarFromIt() {
		Metric persons = figures.metric("CC.RESETTLEMENT", "人", Aggregation.LAST, Direction.NEUTRAL);
		figures.says(persons, "一区", "2022", "1390 人").says(persons, "一区", "2023", "1420 人").says(persons, "一区", "2024", "264 人");
		assertThat(grown(trend(persons), 1).growth().nominal()).isPositive();
		assertThat(forbidden(trend(persons), 2)).containsExactly("StateOrFlow");
	}

	@Test
	void aStateOfADayIsNoChangeOfWhatCameInAYear() {
		Metric advisers = figures.metric("AD.ADVISERS", "名", Aggregation.LAST, Direction.UP);
		figures.says(advisers, "一区", "2023", "40 名").says(advisers, "一区", "as of 2024-12-31", "107 名");
		assertThat(trend(advisers).points().get(1).change()).isNotInstanceOf(YearChange.Grown.class);
	}

	@Test
	void whatIsLimitedToAPartIsNoChangeOfTheWhole() {
		figures.says(cases, "一区", "2023", "200 件").says(cases, "一区", "2024", "90 件").limitedTo("市本级");
		assertThat(forbidden(trend(cases), 1)).containsExactly("ScopesDiffer");
	}

	private static List<String> forbidden(Trend trend, int point) {
		YearChange.Forbidden forbidden = (YearChange.Forbidden) trend.points().get(point).change();
		return forbidden.reasons().stream().map(reason -> reason.cause().getClass().getSimpleName()).toList();
	}

	@Test
	void twoLabelsOfTheSameMonthsAreOneNumber() {
		figures.says(cases, "一区", "2023", "200 件").says(cases, "一区", "2024", "250 件").says(cases, "一区", "2024-01..2024-12",
				"250 件");
		assertThat(trend(cases).points()).hasSize(2);
	}

	private Trend trend(Metric metric) {
		return Trend.of(figures.set(metric), metric, figures.districts().get(0));
	}

	private static YearChange.Grown grown(Trend trend, int point) {
		List<Trend.Point> points = trend.points();
		return (YearChange.Grown) points.get(point).change();
	}

}
