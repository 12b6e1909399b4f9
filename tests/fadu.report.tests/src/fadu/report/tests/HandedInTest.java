package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import fadu.report.RunReport;
import fadu.report.format.ReportFormat.Layout;

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
		report("开展普法宣传，普法新媒体发布信息54条，阅读量62万次。今年对143件市政府文件出具合法性审查意见。白杨、柳林两所为省级“枫桥式”司法所。办理公证812件。");
		assertThat(draft()).contains("对143件市政府文件出具合法性审查意见", "省级“枫桥式”司法所2", "阅读量62万次")
				.doesNotContain("发文审查");
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

	@Test
	void nothingIsComputedFromANumberThatEndsEarlyAndAWholeYear() throws Exception {
		report("截至12月20日，办理公证812件（上年全年860件）。受理法律援助案件396件，同比增长8.4%。");
		assertThat(draft()).contains("截至12月20日办理公证812件").doesNotContain("下降", "860件");
		assertThat(brief()).anySatisfy(line -> assertThat(line).contains("截至12月20日", "812件"))
				.noneSatisfy(line -> assertThat(line).contains("812件", "下降"));
	}

	@Test
	void twoNumbersOfOneStateAreNamedInBothPapersAndLeadNone() throws Exception {
		report("""
				一、工作情况
				截至12月底在册社区矫正对象208人，较年初减少13人。受理法律援助案件396件，同比增长8.4%。
				二、存在的问题
				截至12月底在册社区矫正对象218人，工作人员仅9名。""");
		assertThat(brief()).anySatisfy(line -> assertThat(line).contains("208人；218人"));
		assertThat(rows("findings")).as("the list of what is to be verified").anySatisfy(
				row -> assertThat(String.valueOf(row)).contains("208人；218人"));
	}

	@Test
	void aBriefWithTheHeadOfAnOfficeIsOnePageThatItSigns() throws Exception {
		report("""
				一、工作情况
				%s收到行政复议申请96件，比上年增加21件。办理公证812件，同比增长2.8%%。评查案卷120宗。走访企业126家。
				受理法律援助案件396件，同比增长8.4%%。调解矛盾纠纷2486件，同比增长5.1%%。年末在册社区矫正对象203人。
				二、存在的问题
				一是人手不足。全市空编7名，3个所仍为一人所，招考三年未满。二是案卷质量不平衡。不合格案卷15卷，占6.3%%。
				三、2032年工作打算
				1.着力提升法治水平，继续统筹谋划，评查案卷不少于260卷，一审行政诉讼败诉率控制在8%%以下。
				2.深化学习教育，凝聚思想共识。
				3.办理法律援助案件420件以上。4.公证达到900件。5.招录5名。""".formatted("围绕中心、服务大局，"));
		Path file = new RunReport(bench.workspace, true).run(bench.design("fadu.report.brief"), bench.districts(DISTRICT),
				Map.of("period", "2031", "issuer", "青川市司法局文件"), Layout.DOCX, folder.resolve("brief.docx"),
				new NullProgressMonitor());
		try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
			String text = word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
			assertThat(text).contains("青川市司法局文件", "人手不足：全市空编7名", "案卷质量不平衡：不合格案卷15卷", "评查案卷不少于260卷", "420件以上")
					.containsPattern("青川市司法局[\\s　]+年[\\s　]+月[\\s　]+日").doesNotContain("发文机关署名");
			assertThat(word.getStyles().getStyle("Normal").getCTStyle().xmlText()).as("closer lines").contains("w:line=\"470\"");
		}
	}

	@Test
	void plansWithTargetsComeBeforeThoseWithout() throws Exception {
		report("""
				一、工作情况
				办理公证812件。
				二、下一步打算
				1.深化学习教育，凝聚思想共识。2.提升站位，主动融入发展大局。3.加强协调，形成合力。
				4.办理法律援助案件420件以上。5.公证达到900件。6.招录5名。7.新建司法所2个。8.评查案卷260卷。9.培训调解员3期。""");
		assertThat(brief()).filteredOn(line -> line.startsWith("下一步")).singleElement().asString()
				.contains("420件以上", "900件", "招录5名", "2个", "260卷", "3期", "摘 6 条").doesNotContain("学习教育");
	}

	@Test
	void underAHeadingOfBothPlansAreNoShortcomings() throws Exception {
		report("""
				一、工作情况
				办理公证812件。
				二、存在问题和下一步打算
				一是办案力量与案件增长不相适应，二是偏远乡村的服务还不够。2032年，计划新增服务点8个，培训调解员60名。""");
		assertThat(brief()).contains("存在问题：办案力量与案件增长不相适应；偏远乡村的服务还不够。")
				.filteredOn(line -> line.startsWith("下一步")).singleElement().asString().contains("新增服务点8个")
				.doesNotContain("不相适应");
		assertThat(rows("problems")).noneSatisfy(row -> assertThat((String) row.get("text")).contains("服务点8个"));
	}

	@Test
	void aSentenceStandsOnceInTheNotesWithAllItsNumbers() throws Exception {
		report("受理法律援助案件396件，其中民事281件、刑事112件、行政3件，挽回经济损失895万元。办理公证812件，同比增长2.8%。");
		List<Map<String, Object>> sources = rows("yearsources");
		assertThat(sources).extracting(row -> row.get("source_note")).doesNotHaveDuplicates()
				.anySatisfy(note -> assertThat((String) note).contains("挽回经济损失895万元"));
		assertThat(sources).anySatisfy(row -> assertThat((String) row.get("numbers")).contains("396件", "281件", "112件", "895万元"))
				.anySatisfy(row -> assertThat((String) row.get("numbers")).contains("812件", "增长2.8%"));
	}

	@Test
	void theDraftFollowsItsReportAndOpensWithWhatRoseAndFell() throws Exception {
		report("""
				一、强化监督
				评查执法案卷120宗，同比增长9.1%。制发监督意见书4份。
				二、服务群众
				办理公证812件，同比下降2.8%。受理法律援助案件396件，同比增长8.4%。
				三、夯实基层
				现有司法所15个。""");
		List<Map<String, Object>> sections = rows("annual");
		assertThat(sections).extracting(row -> ((String) row.get("heading")).replaceFirst("（.）", ""))
				.as("as the report has them, none with one bare number").hasSize(3);
		assertThat((String) sections.getFirst().get("text")).contains("案卷120宗");
		assertThat((String) sections.getLast().get("text")).contains("法律援助案件396件", "司法所15个");
		assertThat((String) rows("overview").getFirst().get("text")).startsWith("2031年，青川市下列 3 项主要工作，2 项上升、1 项下降：");
	}

	private void report(String text) throws Exception {
		bench.importReport(Files.writeString(folder.resolve("report.txt"), DISTRICT + "司法局2031年工作总结\n" + text + "\n"));
	}

	private String draft() throws Exception {
		return printed().draft();
	}

	private List<String> brief() throws Exception {
		return printed().brief();
	}

	private List<Map<String, Object>> rows(String question) throws Exception {
		return printed().rows(question);
	}

	private Answers printed() throws Exception {
		return Answers.of(bench.printed("2031", DISTRICT));
	}

}
