package fadu.report.tests;

import static fadu.report.tests.Answers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Brief and charts of districts that no plug-in describes: what is drawn and said is what their two reports hold, and nothing else.
 */
class InventedDistrictsTest extends BenchFixture {

	private static final String NORTH = """
			北屏区司法局2023年工作总结
			2023年全年，受理法律援助案件880件，同比增长8.2%%，为受援人挽回经济损失1500余万元。接待群众法律咨询6400人次，同比下降31%%。
			全年调处矛盾纠纷1.16万件，涉及金额2.4亿元。%s
			""";
	private static final String SOUTH = """
			南屏区司法局2023年工作总结
			2023年全年，受理法律援助案件410件，为受援人挽回经济损失近900万元。全年调处矛盾纠纷9300件，涉及金额8700万元。
			""";

	@BeforeEach
	void open() throws Exception {
		read("south.txt", SOUTH);
	}

	@Test
	void aBarHasBothEndsOfItsInterval() throws Exception {
		read("north.txt", NORTH.formatted(""));
		Map<String, Object> rounded = bar("PM.DISPUTES_RESOLVED", "北屏区");
		assertThat(rounded).containsEntry("exact", number("11550")).containsEntry("range", number("100")).containsEntry("open",
				null);
		assertThat(bar("PM.DISPUTES_RESOLVED", "南屏区")).containsEntry("exact", number("9300")).containsEntry("range", null);
	}

	@Test
	void openAndUpperBoundsAreDrawnAsWhatTheySay() throws Exception {
		read("north.txt", NORTH.formatted(""));
		Map<String, Object> above = bar("LA.LOSS_RECOVERED", "北屏区");
		assertThat(above).containsEntry("exact", number("1500")).containsEntry("range", null).containsEntry("at_most", null);
		assertThat(above.get("open")).as("open above").isNotNull();
		assertThat(bar("LA.LOSS_RECOVERED", "南屏区")).containsEntry("exact", number("0")).containsEntry("range", number("900"))
				.containsEntry("open", null).containsEntry("axis_unit", "万元");
	}

	@Test
	void aNumberThatIsOnlyAboutRightIsNotDrawnAsAnExactOne() throws Exception {
		read("north.txt", NORTH.formatted("举办普法活动约70场次。"));
		read("south2.txt", SOUTH.replace("南屏区", "西屏区") + "举办普法活动85场次。");
		List<Map<String, Object>> bars = Answers.withUnreviewed(bench.workspace).rows("chart", "metric", "PL.EVENTS", "districts",
				"北屏区,西屏区");
		assertThat(Answers.row(bars, "PL.EVENTS", "北屏区")).containsEntry("about", number("70")).containsEntry("exact", null);
		assertThat(Answers.row(bars, "PL.EVENTS", "西屏区")).containsEntry("about", null).containsEntry("exact", number("85"));
		assertThat((String) bars.getFirst().get("note")).contains("约数");
	}

	@Test
	void aBreakInTheSeriesStandsUnderTheChart() throws Exception {
		read("north.txt", NORTH.formatted("受理行政复议案件90件。"));
		read("west.txt", "西屏区司法局2024年工作总结\n2024年全年，受理行政复议案件约130件。\n");
		List<Map<String, Object>> bars = Answers.withUnreviewed(bench.workspace).rows("chart", "metric", "RC.ACCEPTED",
				"districts", "北屏区,西屏区");
		assertThat((String) bars.getFirst().get("note")).contains("2024-01-01", "行政复议法");
	}

	@Test
	void whichPeriodARowChoseIsSaid() throws Exception {
		read("north.txt", NORTH.formatted(""));
		read("west.txt", "西屏区司法局2024年工作总结\n2024年全年，受理法律援助案件620件，为受援人挽回经济损失310万元。\n");
		Answers answers = Answers.withUnreviewed(bench.workspace);
		assertThat(answers.rows("matrix", "metrics", "LA.CASES_ACCEPTED", "districts", "北屏区,南屏区,西屏区")).singleElement()
				.satisfies(row -> assertThat((String) row.get("compared_in")).contains("2023年", "3个区域中的2个"));
		assertThat(answers.rows("verdicts", "metrics", "LA.CASES_ACCEPTED", "districts", "北屏区,西屏区"))
				.allSatisfy(row -> assertThat((String) row.get("period_choice")).contains("没有两个区域报告同一期间"));
		assertThat(answers.rows("comparison", "metrics", "LA.CASES_ACCEPTED", "districts", "北屏区,南屏区", "period", "2023"))
				.allSatisfy(row -> assertThat((String) row.get("compared_in")).contains("指定"));
	}

	@Test
	void eachReasonStandsOnceForAllItsMetrics() throws Exception {
		read("north.txt", NORTH.formatted(""));
		read("west.txt", "西屏区司法局2024年工作总结\n2024年全年，受理法律援助案件620件，为受援人挽回经济损失310万元。\n");
		Answers answers = Answers.withUnreviewed(bench.workspace);
		List<Map<String, Object>> grounds = answers.rows("grounds", "districts", "北屏区,南屏区,西屏区");
		assertThat(grounds).extracting(row -> row.get("mark") + " " + row.get("reason")).doesNotHaveDuplicates();
		assertThat(grounds).isNotEmpty();
		for (Map<String, Object> ground : grounds) {
			assertThat((Integer) ground.get("pair_count")).as("%s", ground)
					.isEqualTo(answers.rows("verdicts", "districts", "北屏区,南屏区,西屏区").stream()
							.filter(row -> row.get("comparability").equals(ground.get("comparability"))
									&& ((String) row.get("reasons")).lines().anyMatch(ground.get("reason")::equals))
							.mapToInt(row -> (Integer) row.get("pair_count")).sum());
		}
	}

	@Test
	void whatTwoPapersSayAlikeIsOneNumberWithTwoSources() throws Exception {
		read("north.txt", NORTH.formatted(""));
		read("west.txt", "西屏区司法局2024年工作总结\n2024年全年，受理法律援助案件620件。\n");
		read("west-aid.txt", "西屏区法律援助中心2024年工作总结\n2024年全年，受理法律援助案件620件。\n");
		assertThat(Answers.withUnreviewed(bench.workspace).rows("matrix", "metrics", "LA.CASES_ACCEPTED", "districts", "西屏区"))
				.singleElement().satisfies(row -> assertThat((String) row.get("d1_note")).matches("2024年 \\[\\d+]\\[\\d+]"));
	}

	@Test
	void theChangeOfANumberInPerCentAndInCasesIsToldOnce() throws Exception {
		read("west.txt", "西屏区司法局2024年工作总结\n2024年，调解矛盾纠纷1286件，比上年多104件，增长8.8%。\n");
		assertThat(Answers.withUnreviewed(bench.workspace).rows("statements", "districts", "西屏区"))
				.filteredOn(row -> row.get("kind").equals("CHANGE")).singleElement()
				.satisfies(row -> assertThat((String) row.get("statement")).contains("8.8%"));
	}

	@Test
	void theTitleSaysMetricUnitAndPeriod() throws Exception {
		read("north.txt", NORTH.formatted(""));
		assertThat((String) bar("PM.AMOUNT", "北屏区").get("series")).contains("万元", "2023年");
		assertThat((String) bar("PM.AMOUNT", "北屏区").get("label")).isEqualTo("北屏区\n2.4亿元");
	}

	@Test
	void theBriefSaysARiseAndAFallWhereBothExist() throws Exception {
		read("north.txt", NORTH.formatted(""));
		assertThat(statement("CHANGE")).contains("增长8.2%", "下降31%");
	}

	@Test
	void whatContradictsItsNumberIsDoubtedBehindTheFactsAndNotStated() throws Exception {
		read("north.txt", NORTH.formatted("审结行政复议案件90件，同比增长12.1%。"));
		assertThat(statements().getFirst().get("kind")).isNotEqualTo("FINDING");
		assertThat(statement("FINDING")).contains("12.1%");
		assertThat(statement("CHANGE")).as("the change that contradicts its number is not stated").doesNotContain("12.1%");
	}

	@Test
	void theComparisonIsTheOneThatDiffersMost() throws Exception {
		read("north.txt", NORTH.formatted(""));
		assertThat(statements()).filteredOn(row -> row.get("kind").equals("COMPARISON")).extracting(row -> row.get("metric_code"))
				.contains("PM.AMOUNT").doesNotContain("PM.DISPUTES_RESOLVED");
	}

	@Test
	void nothingIsSaidOfOtherLinesOfBusiness() throws Exception {
		List<Map<String, Object>> rows = Answers.withUnreviewed(bench.workspace).rows("statements", "districts", "南屏区");
		assertThat(rows).allSatisfy(row -> assertThat(row.get("statement") + " " + row.get("caveat"))
				.doesNotContain("原文残缺", "附录", "图", "不写"));
		assertThat(rows).isNotEmpty().noneSatisfy(row -> assertThat((String) row.get("statement")).contains("目录"));
	}

	private void read(String name, String text) throws Exception {
		bench.importReport(Files.writeString(folder.resolve(name), text));
	}

	private Map<String, Object> bar(String metric, String district) throws Exception {
		return Answers.row(Answers.withUnreviewed(bench.workspace).rows("chart", "metric", metric, "districts", "北屏区,南屏区"), metric,
				district);
	}

	private List<Map<String, Object>> statements() throws Exception {
		return Answers.withUnreviewed(bench.workspace).rows("statements", "districts", "北屏区,南屏区");
	}

	private String statement(String kind) throws Exception {
		return statements().stream().filter(row -> row.get("kind").equals(kind)).map(row -> (String) row.get("statement"))
				.findFirst()
				.orElseThrow(() -> new AssertionError("no statement of the kind " + kind));
	}

}
