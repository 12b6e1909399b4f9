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

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.check.Finding;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.set.Settlement.Decision;
import fadu.workspace.Person;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat.Layout;
import fadu.workspace.SettleFindings;
import fadu.workspace.UserWording;

/**
 * Whoever heads an office signs brief and draft as they stand: plans are plans, and what contradicts itself is told with its
 * number.
 */
class SignedPapersTest extends BenchFixture {

	private static final String DISTRICT = "云溪县";

	@Test
	void aTitleOfTwoLinesIsNoHeadingOfPlans() throws Exception {
		report("暨2032年工作安排", """
				2031年，县司法局坚持服务大局，各项工作取得成效。
				一、工作情况
				办理公证812件，同比增长2.8%。
				二、2032年重点工作安排
				（一）做优公证
				力争公证业务量达到900件以上，引进公证员2名。
				（二）守住安全稳定底线
				完成智慧矫正中心建设，确保不发生脱管漏管和重大恶性案件。""");
		assertThat(brief()).filteredOn(line -> line.startsWith("下一步")).singleElement().asString().contains("2032年", "900件以上")
				.doesNotContain("坚持服务大局");
		assertThat(rows("plans")).extracting(row -> Answers.reviewed((String) row.get("text")))
				.as("those without a number are plans as well")
				.containsExactly("2032年，力争公证业务量达到900件以上，引进公证员2名。", "完成智慧矫正中心建设，确保不发生脱管漏管和重大恶性案件。");
	}

	@Test
	void aTotalThatItsPartsDoNotFitIsToldWhereverItIsPrintedUntilSomebodyDismissesIt() throws Exception {
		report("", "一、工作情况\n受理法律援助案件736件，同比增长9.7%，其中刑事318件、民事437件、行政6件。办理公证812件，同比增长2.8%。");
		bench.importReport(Files.writeString(folder.resolve("other.txt"),
				"云山县司法局2031年工作总结\n受理法律援助案件540件，同比增长3.2%。办理公证640件。\n"));
		for (Decision decision : List.of(Decision.OPEN, Decision.ACCEPTED)) {
			settle(decision);
			assertThat(brief()).as("a brief, %s", decision).filteredOn(line -> line.contains("736")).singleElement().asString()
					.startsWith("数字相互矛盾，请核实：").contains("761");
			assertThat(rows("annual")).as("a draft, %s", decision)
					.filteredOn(row -> ((String) row.get("text")).contains("736件")).singleElement().satisfies(
							row -> assertThat((String) row.get("caveat")).startsWith("待核实，印发前须改：").contains("761"));
			assertThat(compared()).as("a comparison, %s", decision)
					.anySatisfy(cause -> assertThat(UserWording.get().text(cause)).contains("云溪县", "736", "761"));
		}
		settle(Decision.DISMISSED);
		assertThat(brief()).noneSatisfy(line -> assertThat(line).contains("矛盾"));
		assertThat(compared()).extracting(Reason::kind).doesNotContain(ReasonKind.CONTRADICTION);
	}

	@Test
	void aNumberThatTheTextHasAsAPartIsNoSecondNumberOfTheWhole() throws Exception {
		report("", """
				开展普法活动246场次，同比增长18.3%，其中局机关组织49场次、司法所组织197场次。办理公证812件。
				表1 各司法所业务情况
				司法所 | 调解纠纷（件） | 普法活动（场）
				白杨所 | 212 | 117
				柳林所 | 137 | 80
				合计 | 349 | 197""");
		assertThat(brief()).anySatisfy(line -> assertThat(line).contains("普法活动246场次"))
				.noneSatisfy(line -> assertThat(line).contains("存疑"));
	}

	@Test
	void aRowOfATableIsCalledByItsItemAndNotByItsGroup() throws Exception {
		report("", """
				办理公证812件。全县11个司法所在编29人。
				业务条线 | 指标 | 单位 | 2030年 | 2031年
				公证机构 | 公证处 | 家 | 1 | 1
				公证机构 | 公证员 | 名 | 4 | 5
				法律援助 | 办理法律援助案件 | 件 | 389 | 427
				法律援助 | 其中：刑事 | 件 | 158 | 171
				法律援助 | 法律咨询 | 人次 | 3876 | 4218
				司法所 | 司法所 | 个 | 11 | 11
				社区矫正 | 提请收监执行 | 人 | 2 | 3""");
		assertThat(draft()).contains("公证员5名", "刑事法律援助案件171件", "法律咨询4218人次", "11个司法所在编29人", "提请收监执行3人")
				.doesNotContain("公证机构5名", "法律援助171件", "法律援助4218人次", "29人，与");
	}

	@Test
	void ofPlansThoseOfTheLinesForPeopleComeFirstAndWhatQualifiesANumberStays() throws Exception {
		report("", """
				一、工作情况
				收到行政复议申请96件，比上年增加21件。办理公证812件，同比增长2.8%。受理法律援助案件396件，同比增长8.4%。
				二、2032年工作打算
				（一）深入推进法治建设。抓好示范创建各项准备工作，组织不少于2次专项督察，培训骨干30人。
				（二）落实新修订行政复议法。抓好新修订行政复议法的实施工作，力争案件调解和解率达35%以上，持续完善配套制度。
				（三）优化公共法律服务。力争办理法律援助案件420件以上，办理公证900件以上。""");
		Path file = new RunReport(bench.workspace, true).run(bench.design("fadu.report.brief"), bench.districts(DISTRICT),
				Map.of("period", "2031", "issuer", "云溪县司法局", "signature", "云溪县司法局", "dated", "2032-01-15"), Layout.DOCX,
				folder.resolve("brief.docx"), new NullProgressMonitor());
		try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
			String text = word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
			assertThat(text).contains("420件以上", "新修订行政复议法的实施工作，力争案件调解和解率达35%以上").doesNotContain("本简报作于");
			assertThat(word.getDocComments().getComments()).as("small print is in the margin of what is signed")
					.anySatisfy(note -> assertThat(note.getText()).contains("来源：", "本简报作于"));
			assertThat(word.getFootnotes()).allSatisfy(note -> assertThat(note.getParagraphs().getFirst().getText()).isBlank());
		}
	}

	@Test
	void aDraftBeginsAndEndsAsAReportDoes() throws Exception {
		report("", "办理公证812件，同比增长2.8%。");
		assertThat(rows("draft").getFirst()).containsEntry("lead_text", "现将2031年工作情况报告如下：").containsEntry("end_text", "特此报告。");
	}

	private void settle(Decision decision) throws Exception {
		SettleFindings settle = new SettleFindings(bench.workspace, new Person("王芳"));
		Finding finding = CheckedFindings.of(bench.printed("2031", DISTRICT).in(Map.of())).stream().map(CheckedFinding::finding)
				.filter(Finding::isContradiction).filter(each -> UserWording.get().message(each).contains("761")).findFirst()
				.orElseThrow();
		settle.decide(finding, decision, "已核对");
	}

	private List<Reason> compared() throws Exception {
		return Comparisons.of(bench.printed("2031", DISTRICT, "云山县").in(Map.of())).rows().stream()
				.filter(row -> row.metric().getCode().equals("LA.CASES_ACCEPTED")).findFirst().orElseThrow().verdicts().reasons();
	}

	private void report(String titleGoesOn, String text) throws Exception {
		bench.importReport(Files.writeString(folder.resolve("report.txt"),
				DISTRICT + "司法局2031年工作总结\n" + titleGoesOn + "\n" + text + "\n"));
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
