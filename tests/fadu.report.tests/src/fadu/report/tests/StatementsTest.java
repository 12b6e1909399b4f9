package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import fadu.question.ReportData;
import fadu.testing.Models;
import fadu.testing.SampleReports;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;

/** The sentences of a brief: each is true of the figures, says what must be said with it, and names its sources. */
class StatementsTest extends BenchFixture {

	@Test
	void fiveSentencesOfFiveKindsWithCaveatAndSource() throws Exception {
		List<Map<String, Object>> five = statements(Selection.ALL);
		assertThat(five).extracting(row -> row.get("kind")).containsExactlyInAnyOrder("FINDING", "COMPARISON", "CHANGE", "RATIO",
				"GAPS");
		assertThat(five.getLast().get("kind")).isEqualTo("GAPS");
		assertThat(five).allSatisfy(row -> assertThat((String) row.get("caveat")).isNotBlank());
		assertThat(five.subList(0, 4)).allSatisfy(row -> assertThat((String) row.get("source_note")).startsWith("[").contains("《"));
	}

	@Test
	void whatGrowsWithTheSizeOfTheAreaIsNotRanked() throws Exception {
		assertThat(statement(statements(Selection.ALL), "COMPARISON")).contains("不排先后")
				.doesNotContain("第 1 位");
	}

	@Test
	void figuresWithACaveatAreNotRanked() throws Exception {
		List<Map<String, Object>> rows = statements(selection(List.of("LA.CASES_ACCEPTED"), "2024", "崂山", "江北"));
		assertThat(statement(rows, "COMPARISON")).contains("749件", "636件", "有保留", "不排先后").doesNotContain("第 1 位");
	}

	@Test
	void onlyRatesWithoutReserveAreInAnOrder() throws Exception {
		try (TemporaryPlugIn metrics = satisfaction().install(folder);
				TemporaryPlugIn first = rate("900001", "甲区", "80 %").install(folder)) {
			try (TemporaryPlugIn second = rate("900002", "乙区", "&gt;90 %").install(folder)) {
				assertThat(statement(statements(selection(List.of("ZZ.RATE"), "2024", "甲区", "乙区")), "COMPARISON"))
						.as("a bound is a caveat").contains(">90%", "不排先后");
			}
			try (TemporaryPlugIn third = rate("900003", "丙区", "90 %").install(folder)) {
				assertThat(statement(statements(selection(List.of("ZZ.RATE"), "2024", "甲区", "丙区")), "COMPARISON"))
						.contains("甲区80%", "丙区90%", "以高为优，位次为：丙区第 1 位、甲区第 2 位");
			}
		}
	}

	@Test
	void aChangeComesWithTheNumberThatChanged() throws Exception {
		Map<String, Object> change = row(statements(selection(List.of(), null, "金山")), "CHANGE");
		assertThat((String) change.get("statement")).contains("882件", "增长36.32%");
		assertThat((String) change.get("caveat")).contains("报告自述", "647");
	}

	@Test
	void aNumberOfTheYearBeforeThatFollowsFromAChangeIsCalledSo() throws Exception {
		assertThat((String) row(statements(selection(List.of(), null, "金山")), "CHANGE").get("caveat")).contains("推算");
	}

	@Test
	void ofACityComparedWithItselfNothingIsSaidOfItsLevel() throws Exception {
		bench.importReport(Files.writeString(folder.resolve("city.txt"), """
				临江市司法局2022年工作总结
				2022年全年，市本级收到行政复议申请243件，上年同期为128件。办理公证9836件。
				"""));
		Map<String, Object> years = row(unreviewed("临江市", "崂山", "金山"), "YEARS");
		assertThat((String) years.get("statement")).contains("243件（市本级）", "128件");
		assertThat((String) years.get("caveat")).contains("同一份报告").doesNotContain("级别未知", "两年的报告");
	}

	@Test
	void doubtsComeAfterTheFacts() throws Exception {
		assertThat(statements(Selection.ALL).getFirst().get("kind")).isNotEqualTo("FINDING");
	}

	@Test
	void aChangeOnASmallBaseIsNotTheLargest() throws Exception {
		assertThat(statements(selection(List.of(), null, "金山"))).filteredOn(row -> row.get("kind").equals("CHANGE")).hasSize(1);
	}

	@Test
	void whatIsMissingIsCountedByKind() throws Exception {
		bench.importReport(SampleReports.write(folder, "linxi.txt", SampleReports.LINXI_2024));
		Selection selection = selection(List.of("LA.CASES_ACCEPTED", "CC.ESCAPES"), null, "崂山", "金山", "青岛", "临溪区");
		Map<String, Object> gaps = row(statements(selection), "GAPS");
		assertThat((String) gaps.get("statement")).contains("这 4 个区域在 2 项指标上", "8 格中", "未报告 2 个", "原文残缺 2 个", "待核对 1 个");
		assertThat((String) gaps.get("caveat")).contains("未报告不等于零");
	}

	@Test
	void nothingIsSaidOfWhatIsNotThere() throws Exception {
		List<Map<String, Object>> rows = statements(selection(List.of("LA.CASES_ACCEPTED"), null, "崂山"));
		assertThat(rows).extracting(row -> row.get("kind")).doesNotContain("COMPARISON", "CHANGE", "GAPS");
		assertThat(rows).allSatisfy(row -> assertThat(row.get("statement") + " " + row.get("caveat"))
				.doesNotContain("可比指标", "同比变化", "不写"));
	}

	private Selection selection(List<String> metrics, String period, String... districts) throws Exception {
		return Selection.of(bench.workspace, metrics, List.of(districts), Optional.ofNullable(period));
	}

	private List<Map<String, Object>> unreviewed(String... districts) throws Exception {
		ReportData data = new ReportData(bench.workspace, selection(List.of(), null, districts), true, ZonedDateTime.now());
		return Answers.of(data).rows("statements", "count", "0");
	}

	private List<Map<String, Object>> statements(Selection selection) throws Exception {
		return Answers.about(bench.workspace, selection).rows("statements");
	}

	private static String statement(List<Map<String, Object>> rows, String kind) {
		return (String) row(rows, kind).get("statement");
	}

	private static Map<String, Object> row(List<Map<String, Object>> rows, String kind) {
		return rows.stream().filter(row -> row.get("kind").equals(kind)).findFirst()
				.orElseThrow(() -> new AssertionError("no statement of the kind " + kind));
	}

	private static TemporaryPlugIn.Draft satisfaction() {
		String metric = "<metrics code=\"ZZ.RATE\" name=\"测试满意率\" nameEn=\"Rate\" unit=\"%\" aggregation=\"ratio\" direction=\"up\""
				+ " grade=\"A\"/>";
		return TemporaryPlugIn.named("test.satisfaction").metrics(Models.catalogue(Models.domain("ZZ", "测试领域", metric)));
	}

	private static TemporaryPlugIn.Draft rate(String code, String name, String quantity) {
		return TemporaryPlugIn.named("test.district" + code).district(Models.district(code, name, "District " + code,
				Models.document(code.repeat(10), code,
						Models.observation("o1", "ZZ.RATE", quantity, 0, 3, "80%").replace("kind=\"count\"", "kind=\"rate\""))));
	}

}
