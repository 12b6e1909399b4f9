package fadu.reading.tests;

import static fadu.reading.tests.ReadingAssert.assertThat;
import static fadu.reading.tests.ReadingAssert.read;

import org.junit.jupiter.api.Test;

import fadu.model.FigureKind;

/** No metric is better than a wrong one: what a number counts besides, by whom, and of how many. */
class CountedThingsTest {

	private static String report(String body) {
		return "海州区司法局2024年工作总结\n" + body;
	}

	@Test
	void aCampaignIsNotTheWholeYear() {
		assertThat(read(report("“护薪”专项行动共受理法律援助案件146件。"))).hasFigure(146, "件").ofNoMetric();
		assertThat(read(report("全年共受理法律援助案件146件。"))).hasFigure(146, "件").of("LA.CASES_ACCEPTED");
	}

	@Test
	void aChangeAgainstTheMonthBeforeIsNotThatOfAYear() {
		assertThat(read(report("受理法律援助案件412件，环比上升6.7%。"))).hasFigure("6.7", "%").ofNoMetric();
	}

	@Test
	void moreThanBeforeByAVerb() {
		assertThat(read(report("办结公证11286件，比2023年多办743件。"))).hasFigure(743, "件").ofKind(FigureKind.GROWTH).changeOf(11_286);
	}

	@Test
	void aTimeThatARuleAllowsIsANorm() {
		assertThat(read(report("司法所应自收到委托函之日起10个工作日内完成调查。"))).hasFigure(10, "个工作日").ofKind(FigureKind.THRESHOLD);
	}

	@Test
	void whatATargetStartsFromHasBeenReached() {
		assertThat(read(report("四、2025年工作打算\n2025年，规范化司法所比例由57.1%提高到78.6%。"))).hasFigure("57.1", "%").ofKind(FigureKind.RATE)
				.hasFigure("78.6", "%").ofKind(FigureKind.TARGET);
	}

	@Test
	void fiveTenthsAndAHalf() {
		assertThat(read(report("两类案件合计占五成半以上。"))).hasFigure(55, "%").bounded("at_least");
	}

	@Test
	void whatTwoDidTogetherIsNotTheMetricOfTheOneThatItsPartNames() {
		assertThat(read("海州区司法局2024年工作总结\n行政应诉和受理行政复议申请310件,其中受理行政复议申请240件、应诉70件。")).hasFigure(310, "件").ofNoMetric()
				.hasFigure(240, "件").of("RC.ACCEPTED").partOf(310);
	}

	@Test
	void whatIsAPartOfAPartHasNotTheMetricOfTheWhole() {
		assertThat(read("海州区司法局2024年工作总结\n调处矛盾纠纷900件,其中民间纠纷500件(其中化解矛盾纠纷邻里类120件)。")).hasFigure(900, "件").of("PM.DISPUTES_RESOLVED")
				.hasFigure(120, "件").ofNoMetric();
	}

}
