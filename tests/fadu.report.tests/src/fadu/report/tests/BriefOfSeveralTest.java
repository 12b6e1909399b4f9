package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.workspace.Selection;

/** A brief of several districts speaks of each of them, whatever they report. */
class BriefOfSeveralTest extends BenchFixture {

	private static final List<String> ALL = List.of("临山县", "临河县", "临湖县", "临泉县", "临溪县");

	@BeforeEach
	void open() throws Exception {
		String shared = """
				受理法律援助案件%d件，为受援人挽回经济损失%d余万元。办理公证%d件。调解矛盾纠纷%d件，涉及金额%d万元。举办普法活动%d场。
				""";
		report("临山县", "2024", shared.formatted(749, 300, 2310, 2136, 37_000, 88));
		report("临河县", "2024", shared.formatted(636, 610, 880, 11_600, 10_300, 310) + "全年举办普法活动330场。");
		report("临湖县", "2023", "行政机关负责人出庭应诉率由上年的86.7%提高到100%。现有法律明白人1364人。");
		report("临泉县", "2022", "作出行政处罚1932件。清理规范性文件112件。");
	}

	private void report(String district, String year, String text) throws Exception {
		bench.importReport(Files.writeString(folder.resolve(district + year + ".txt"),
				"%s司法局%s年工作总结\n%s年全年，%s\n".formatted(district, year, year, text)));
	}

	@Test
	void eachDistrictIsToldOfOrWhyNot() throws Exception {
		report("临溪县", "2024", "我局工作有序开展，其中整理旧柜3组。");
		List<String> texts = texts(PageRoom.OFFICIAL, true, ALL);
		for (String district : ALL) {
			assertThat(texts).as(district).anyMatch(text -> text.contains(district));
		}
		assertThat(texts).anySatisfy(text -> assertThat(text).contains("没有可列的数字：临溪县（"));
		assertThat(texts).anySatisfy(text -> assertThat(text).startsWith("临泉县（2022年）：").containsAnyOf("1932件", "112件"));
	}

	@Test
	void emptyCellsAreCountedOnlyWhereMetricsAreChosenAndNobodyOwesThem() throws Exception {
		assertThat(rows(PageRoom.PRINT, true, ALL.subList(0, 4))).extracting(row -> row.get("kind")).doesNotContain("GAPS");
		ReportData data = new ReportData(bench.workspace, Selection.of(bench.workspace, List.of("NT.CASES", "LA.CASES_ACCEPTED"),
				ALL.subList(0, 4), Optional.empty()), true, ZonedDateTime.now());
		data.page(PageRoom.PRINT);
		assertThat(Answers.of(data).rows("statements", "count", "0")).extracting(row -> (String) row.get("statement"))
				.anySatisfy(text -> assertThat(text).contains("8 格中有数字的 4 个", "未报告 4 个")).noneMatch(text -> text.contains("应有"));
	}

	@Test
	void whatMustBeKnownOfSeveralPointsIsSaidOnce() throws Exception {
		assertThat(rows(PageRoom.PRINT, true, ALL.subList(0, 4))).extracting(row -> row.get("caveat"))
				.filteredOn(caveat -> caveat != null).doesNotHaveDuplicates();
	}

	@Test
	void theTitleHasTheYearsAndThePageItsDay() throws Exception {
		ReportData data = new ReportData(bench.workspace, Selection.of(bench.workspace, List.of(), ALL.subList(0, 4),
				Optional.empty()), true, ZonedDateTime.parse("2025-03-01T08:00:00Z"));
		assertThat(Answers.of(data).rows("brief").getFirst()).hasEntrySatisfying("title",
				title -> assertThat((String) title).contains("2022–2024年情况简报"))
				.hasEntrySatisfying("sources", sources -> assertThat((String) sources).endsWith("本简报作于2025年3月1日。△：尚未核对的数字。"));
	}

	@Test
	void whoseFiguresWaitIsSaid() throws Exception {
		assertThat(texts(PageRoom.OFFICIAL, false, ALL.subList(0, 4))).anySatisfy(text -> assertThat(text).contains("待核对"));
	}

	@Test
	void aDoubtNamesItsDistrict() throws Exception {
		assertThat(rows(PageRoom.PRINT, true, ALL.subList(0, 4))).filteredOn(row -> row.get("kind").equals("FINDING")).isNotEmpty()
				.allSatisfy(row -> assertThat((String) row.get("statement")).startsWith("临河县的数字"));
		assertThat(rows(PageRoom.PRINT, true, List.of("临河县"))).filteredOn(row -> row.get("kind").equals("FINDING")).isNotEmpty()
				.allSatisfy(row -> assertThat((String) row.get("statement")).startsWith("数字"));
	}

	@Test
	void whatIsComputedStandsBehindWhatIsReported() throws Exception {
		List<Object> kinds = rows(PageRoom.PRINT, true, ALL.subList(0, 4)).stream().map(row -> row.get("kind")).toList();
		assertThat(kinds.indexOf("RATIO")).isNotNegative().isGreaterThan(kinds.lastIndexOf("DISTRICT"))
				.isGreaterThan(kinds.lastIndexOf("COMPARISON"));
	}

	@Test
	void whereThePageIsTooSmallForAllTheOthersAreNamed() throws Exception {
		List<Map<String, Object>> rows = rows(PageRoom.OFFICIAL.without(0.7), true, ALL.subList(0, 4));
		String all = rows.stream().map(row -> row.get("statement") + " " + row.get("caveat")).reduce("", String::concat);
		assertThat(all).contains("限于篇幅没有单列：").contains(ALL.subList(0, 4));
	}

	private List<String> texts(PageRoom room, boolean withUnreviewed, List<String> districts) throws Exception {
		return rows(room, withUnreviewed, districts).stream().map(row -> (String) row.get("statement")).toList();
	}

	private List<Map<String, Object>> rows(PageRoom room, boolean withUnreviewed, List<String> districts) throws Exception {
		Selection selection = Selection.of(bench.workspace, List.of(), districts, Optional.empty());
		ReportData data = new ReportData(bench.workspace, selection, withUnreviewed, ZonedDateTime.now());
		data.page(room);
		return Answers.of(data).rows("statements", "count", "0");
	}

}
