package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.workspace.Selection;

/** An office can hand in a brief or a draft as it stands: bases, names, levels and cut-offs are those of its report. */
class HandedInTest extends BenchFixture {

	private static final String DISTRICT = "青川市";

	@Test
	void aStateIsHeldAgainstTheEndOfTheYearBeforeAndElevenMonthsAgainstThoseOfTheYearBefore() throws Exception {
		bench.importReport(Files.writeString(folder.resolve("before.txt"), """
				青川市司法局2030年工作总结
				年末在册社区矫正对象215人。年末共有人民调解员1240人。
				"""));
		report("""
				1至11月，办理公证812件，上年同期为790件，增长2.8%。
				年末在册社区矫正对象231人，较年初增加16人。年末共有人民调解员1263人。""");
		assertThat(draft()).contains("社区矫正对象231人，较年初的215人增加16人", "人民调解员1263人，比上年末的1240人增长",
				"公证812件，比上年同期的790件增长2.8%");
		assertThat(brief()).anySatisfy(line -> assertThat(line).contains("社区矫正对象231人，较年初"))
				.noneSatisfy(line -> assertThat(line).contains("社区矫正对象231人，比上年增"));
	}

	@Test
	void aTableOfTwoYearsNamesItsNumbersWhereTheTextHasNoName() throws Exception {
		report("""
				办理公证812件。一审行政诉讼审结40件，其中败诉2件，败诉率5.0%。
				主要指标 | 单位 | 2031年 | 2030年
				一审行政诉讼败诉率 | % | 5.0 | 8.1""");
		assertThat(draft()).contains("一审行政诉讼败诉率5");
	}

	@Test
	void aRowThatTellsNoStageNamesNoStage() throws Exception {
		report("""
				办理公证812件。
				项目 | 环节 | 2031年 | 2030年
				行政复议 | 受理 | 62 | 47
				行政复议 | 审结 | 57 | 44""");
		assertThat(draft()).doesNotContain("行政复议57", "行政复议62");
	}

	@Test
	void aCityIsNotCalledADistrict() throws Exception {
		report("全市一审行政诉讼案件96件，其中以市政府为被告的17件，同比减少3件。办理公证812件。");
		assertThat(draft()).contains("以市政府为被告的17件").doesNotContain("区政府");
	}

	@Test
	void whatIsDoneWithANumberStandsAroundItAsInTheReport() throws Exception {
		report("今年对143件市政府文件出具合法性审查意见。白杨、柳林两所为省级“枫桥式”司法所。办理公证812件。");
		assertThat(draft()).contains("对143件市政府文件出具合法性审查意见", "省级“枫桥式”司法所2").doesNotContain("发文审查");
	}

	@Test
	void aNumberOfTheShortcomingsIsNoAchievement() throws Exception {
		report("""
				一、工作情况
				（一）聚焦突出问题，办好法律援助
				受理法律援助案件396件。办理公证812件。
				二、存在的问题
				专职人民调解员不足70名。公证员仅4名。一审行政诉讼败诉9件。""");
		assertThat(draft()).contains("法律援助案件396件", "公证812件").doesNotContain("70名", "公证员", "败诉");
		assertThat(rows("unused")).as("they are quoted").noneSatisfy(
				row -> assertThat((String) row.get("source_note")).contains("不足70名"));
		assertThat(brief()).noneSatisfy(line -> assertThat(line).doesNotStartWith("存在问题").contains("70名"));
	}

	@Test
	void aCutOffOfTheReportStandsWithItsNumbersAndWithNoOthers() throws Exception {
		report("""
				一是办好复议。截至12月18日，收到行政复议申请88件，受理81件。审结70件。
				二是做优公证。办理公证812件，同比增长2.8%。""");
		assertThat(draft()).contains("截至12月18日，收到行政复议申请88件", "公证812件").doesNotContain("12月18日办理公证");
		assertThat(brief()).anySatisfy(line -> assertThat(line).contains("截至12月18日", "88件"));
	}

	private void report(String text) throws Exception {
		bench.importReport(Files.writeString(folder.resolve("report.txt"), DISTRICT + "司法局2031年工作总结\n" + text + "\n"));
	}

	private String draft() throws Exception {
		return rows("annual").stream().map(row -> (String) row.get("text")).collect(Collectors.joining("\n"))
				.replace("（未核对）", "");
	}

	private List<String> brief() throws Exception {
		return rows("statements", "count", "0").stream().map(row -> ((String) row.get("statement")).replace("（未核对）", ""))
				.toList();
	}

	private List<Map<String, Object>> rows(String question, String... arguments) throws Exception {
		Selection asked = Selection.of(bench.workspace, List.of(), List.of(DISTRICT), Optional.of("2031"));
		ReportData data = new ReportData(bench.workspace, asked, true, ZonedDateTime.now());
		data.page(PageRoom.PRINT);
		return Answers.of(data).rows(question, arguments);
	}

}
