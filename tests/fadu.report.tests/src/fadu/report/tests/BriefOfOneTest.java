package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat.Layout;
import fadu.workspace.Selection;

/** The brief of one district tells what its report tells, against the year before. */
class BriefOfOneTest extends BenchFixture {

	@BeforeEach
	void open() throws Exception {
		report("2023", "受理法律援助案件932件，为受援人挽回经济损失380余万元。办理公证2475件。调解矛盾纠纷5210件。");
		report("2024", """
				受理法律援助案件1056件，为受援人挽回经济损失400余万元。办理公证2310件。调解矛盾纠纷6830件。
				开展法治宣传活动88场。全年开展法治宣传活动91场。""");
	}

	private void report(String year, String text) throws Exception {
		report("临川县", year, text);
	}

	private void report(String district, String year, String text) throws Exception {
		bench.importReport(Files.writeString(folder.resolve(district + year + ".txt"),
				"%s司法局%s年工作总结\n%s年全年，%s\n".formatted(district, year, year, text)));
	}

	@Test
	void itOpensWithWhatRoseAndFellMost() throws Exception {
		assertThat(statements().getFirst()).containsEntry("kind", "OPENING");
		assertThat((String) statements().getFirst().get("message")).startsWith("临川县2024年：").contains(
				"调解矛盾纠纷6830件，比上年的5210件增长31.1%，增幅最大", "公证2310件，比上年的2475件下降6.7%△。").doesNotContain("确定");
	}

	@Test
	void itTakesTheChangesThatTheReportStatesAndSaysSo() throws Exception {
		report("临江县", "2025", """
				受理法律援助案件3640件，同比增长2.3%；值班律师提供法律帮助2915件，增长36.7%。全市律师718名，比上年末增长11.1%。
				办理公证9836件，受疫情影响下降14.2%，其中涉外公证降幅达四成。调解矛盾纠纷5210件，较2019年增长90.5%。""");
		assertThat((String) statements("临江县", "2025").getFirst().get("message"))
				.contains("公证9836件，下降14.2%").doesNotContain("降幅最大", "90.5");
		assertThat((String) statements("临江县", "2025").getFirst().get("caveat")).contains("报告自述");
		assertThat(Answers.of(new ReportData(bench.workspace, asked("临江县", "2025"), true, ZonedDateTime.now())).rows("changechart"))
				.extracting(row -> row.get("display")).contains("+36.7%", "+2.3%", "−14.2%").doesNotContain("−40%", "+90.5%");
	}

	@Test
	void noLineOfBusinessIsLeftOutForADoubtOrAComputedValue() throws Exception {
		String counts = "受理法律援助案件%1$d件。办理公证%1$d件。调解矛盾纠纷%1$d件。收到行政复议申请%1$d件。备案规范性文件%1$d件。行政应诉案件%1$d件。";
		report("临江县", "2028", counts.formatted(640));
		report("临江县", "2029", counts.formatted(712) + "开展法治宣传活动88场。全年开展法治宣传活动91场。");
		for (double taken : new double[]{0, 0.2, 0.3}) {
			ReportData data = new ReportData(bench.workspace, asked("临江县", "2029"), true, ZonedDateTime.now());
			data.page(PageRoom.OFFICIAL.without(taken));
			String all = Answers.of(data).rows("statements", "count", "0").stream().map(row -> (String) row.get("statement"))
					.reduce("", String::concat);
			assertThat(all).as("%s of the page is taken", taken).contains("法律援助案件712件", "公证712件", "矛盾纠纷712件", "行政复议申请712件",
					"应诉案件712件");
		}
	}

	@Test
	void theLargestIsSoAmongAllChangesOfTheReport() throws Exception {
		report("临江县", "2032", """
				收到行政复议申请140件，比上年增加30件。行政应诉案件由上年的32件增加到64件。开展法治宣传活动158场，同比增长近四成。
				受理法律援助案件412件，同比增长8.4%。办理公证95件，同比下降3.1%。""");
		String opening = (String) statements("临江县", "2032").getFirst().get("message");
		assertThat(opening).contains("下降3.1%").doesNotContain("申请140件，比上年增加30件，增幅最大");
		report("临江县", "2036", "收到行政复议申请140件，比上年增加30件。受理法律援助案件412件，同比增长超过8%。");
		assertThat((String) statements("临江县", "2036").getFirst().get("message")).as("more than 8 % may be anything")
				.contains("140件，比上年增加30件").doesNotContain("最大");
		report("临江县", "2040", "受理法律援助案件412件，同比增长8.4%。办理公证3640件，同比下降3.1%。办理公证3644件。");
		assertThat((String) statements("临江县", "2040").getFirst().get("caveat")).contains("另有 1 个数字的升降存疑，未列");
	}

	@Test
	void ofChosenMetricsNothingIsSaidThatHoldsForTheDistrict() throws Exception {
		report("临江县", "2034", "受理法律援助案件412件。办理公证95件，同比下降3.1%。法治督察5次，同比增长25%。调解矛盾纠纷40件，同比增长5%。");
		assertThat(opening("2034", "LA.CASES_ACCEPTED")).contains("412件").doesNotContain("最大", "所选");
		assertThat(opening("2034", "PM.DISPUTES_RESOLVED", "NT.CASES")).startsWith("所选 2 项指标中，").doesNotContain("最大");
	}

	private String opening(String year, String... metrics) throws Exception {
		Selection chosen = Selection.of(bench.workspace, List.of(metrics), List.of("临江县"), Optional.of(year));
		ReportData data = new ReportData(bench.workspace, chosen, true, ZonedDateTime.now());
		data.page(PageRoom.PRINT);
		return (String) Answers.of(data).rows("statements", "count", "0").getFirst().get("statement");
	}

	@Test
	void aChangeAcrossABreakIsWhatTheReportSaysWithItsCautionOnce() throws Exception {
		report("临江县", "2024", "受理行政复议案件187件，较2023年的112件增长66.96%。办理公证95件，同比下降3.1%。");
		List<Map<String, Object>> rows = statements("临江县", "2024");
		String all = rows.stream().map(row -> row.get("statement") + " " + row.get("caveat")).reduce("", String::concat);
		assertThat((String) rows.getFirst().get("message")).contains("187件，报告称较2023年增长66.96%", "下降3.1%");
		assertThat(all.split("不能相比", -1)).hasSize(2);
		assertThat(all.split("66.96", -1)).as("no change is told twice").hasSize(2);
	}

	@Test
	void changesInPointsAndInCountsAreChanges() throws Exception {
		report("临江县", "2027", """
				行政机关负责人出庭应诉率由上年的86.7%提高到100%，败诉率5.3%，下降2.4个百分点。
				办理公证132件，较上年增加12件。县政府常务会议学法10次，较上年增加4次。受理法律援助案件412件。""");
		String message = (String) statements("临江县", "2027").getFirst().get("message");
		assertThat(message).contains("出庭应诉率100%，比上年的86.7%提高13.3个百分点").doesNotContain("最大");
		assertThat(statements("临江县", "2027")).extracting(row -> (String) row.get("statement"))
				.anySatisfy(text -> assertThat(text).contains("败诉率5.3%，下降2.4个百分点"))
				.anySatisfy(text -> assertThat(text).contains("公证132件，较上年增加12件"))
				.anySatisfy(text -> assertThat(text).contains("学法10次，较上年增加4次"));
	}

	@Test
	void numbersBearTheNameThatTheirReportGivesThem() throws Exception {
		report("临江县", "2029", """
				办理法律援助案件431件。
				（二）依法化解行政争议。新收行政复议申请41件，受理37件，加上年结转3件，共审结36件。""");
		report("临江县", "2030", "受理法律援助案件500件。");
		assertThat(statements("临江县", "2029")).extracting(row -> (String) row.get("statement"))
				.anySatisfy(text -> assertThat(text).contains("办理法律援助案件431件"))
				.anySatisfy(text -> assertThat(text).contains("行政复议受理37件", "；上年结转3件").doesNotContain("审结中"));
		assertThat(statements("临江县", "2030")).as("受理 is not held against 办理 as a change of one thing").anySatisfy(row -> {
			assertThat((String) row.get("statement")).contains("受理法律援助案件500件，比上年的431件");
			assertThat((String) row.get("caveat")).contains("上年的431件，报告写作“办理法律援助案件”");
		});
		assertThat(statements("临江县", "2030").getFirst()).doesNotContainEntry("kind", "OPENING");
	}

	@Test
	void whatIsNamedInAListIsNotCutAndAPartIsCalledOne() throws Exception {
		report("临江县", "2042", "受理行政复议案件90件，办结84件，其中上年结转6件。以调解、和解方式结案31件。直接纠错率9.5%，直接纠错8件。");
		String all = statements("临江县", "2042").stream().map(row -> (String) row.get("statement")).reduce("", String::concat);
		assertThat(all).contains("行政复议审结84件△，其中上年结转6件").doesNotContain("；和解方式").containsAnyOf("以调解、和解方式结案31件", "调解和解化解案件31件");
		assertThat(all).as("8 is reported").doesNotContain("推算“直接纠错");
	}

	@Test
	void whereThePageIsSmallEveryLineOfBusinessHasItsNumber() throws Exception {
		report("临江县", "2031", """
				开展法治督察5次。审查重大行政决策94件。报备行政规范性文件8件。收到行政复议申请135件，受理118件，审结112件。
				行政机关负责人出庭应诉率96%，败诉率7.7%。办理公证1291件。受理法律援助案件642件，其中刑事案件248件、民事案件385件。
				调解矛盾纠纷3681件，调解成功率98.9%。开展法治宣传活动158场次。新接收社区矫正对象121人，解除114人。""");
		ReportData data = new ReportData(bench.workspace, asked("临江县", "2031"), true, ZonedDateTime.now());
		data.page(PageRoom.OFFICIAL.without(0.12));
		String all = Answers.of(data).rows("statements", "count", "0").stream().map(row -> (String) row.get("statement")).reduce("",
				String::concat);
		assertThat(all).contains("法治督察5次", "94件", "135件", "96%", "1291件", "642件", "3681件", "158场次", "121人");
	}

	@Test
	void aNumberOfTheSameYearIsNotHeldAgainstIt() throws Exception {
		report("临江县", "2028", "4月份排查涉农纠纷216件，化解209件。全年各级调解组织共调解矛盾纠纷1143件，同比增长11.3%。");
		assertThat(statements("临江县", "2028")).extracting(row -> String.valueOf(row.get("caveat")))
				.noneMatch(caveat -> caveat.contains("不能相比"));
	}

	@Test
	void ofOneChangeNothingIsCalledTheLargest() throws Exception {
		report("临江县", "2026", "受理法律援助案件412件，同比增长8.4%。办理公证86件。");
		assertThat((String) statements("临江县", "2026").getFirst().get("message"))
				.contains("受理法律援助案件412件，同比增长8.4%").doesNotContain("最大");
	}

	@Test
	void theFiguresStandByLineOfBusinessWithTheirBoundsAndTheYearBefore() throws Exception {
		assertThat(texts("FIGURES")).anySatisfy(text -> assertThat(text).startsWith("法律援助：")
				.contains("案件1056件，比上年的932件增长13.3%", "超过400万元（上年为超过380万元）"));
	}

	@Test
	void whatIsDoubtfulIsToldAndNowhereElse() throws Exception {
		assertThat(texts("FINDING")).anySatisfy(text -> assertThat(text).contains("88", "91"));
		assertThat(texts("FIGURES")).noneMatch(text -> text.contains("88场") || text.contains("91场"));
		assertThat(statements()).extracting(row -> row.get("kind")).doesNotContain("YEARS", "CHANGE");
	}

	@Test
	void thePageNamesDistrictPeriodAndSourcesAndDrawsTheChanges() throws Exception {
		Path file = new RunReport(bench.workspace, true).run(bench.design("fadu.report.brief"), asked(), Map.of(),
				Layout.PDF, folder.resolve("brief.pdf"), new NullProgressMonitor());
		try (PDDocument document = Loader.loadPDF(file.toFile())) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			assertThat(ReportBench.text(file)).contains("临川县2024年司法行政工作情况简报", "来源：《临川县司法局2024年工作总结》",
					"临川县2024年各项数字比上年增减（%）");
		}
		ReportData data = new ReportData(bench.workspace, asked(), true, ZonedDateTime.now());
		assertThat(Answers.of(data).rows("changechart")).extracting(row -> row.get("display")).containsExactly("+31.1%", "+13.3%",
				"−6.7%");
	}

	@Test
	void nothingIsSaidOfMetricsThatNobodyAskedAbout() throws Exception {
		assertThat(statements()).extracting(row -> row.get("kind")).doesNotContain("GAPS");
		assertThat(statements()).noneMatch(row -> ((String) row.get("statement")).contains("目录"));
		assertThat((String) statements().getLast().get("caveat")).as("how many wait is small print").contains("未经人工确认");
	}

	@Test
	void whereAllFiguresWaitToBeReviewedItSaysSoAndTellsNone() throws Exception {
		ReportData data = new ReportData(bench.workspace, asked(), false, ZonedDateTime.now());
		data.page(PageRoom.PRINT);
		List<Map<String, Object>> rows = Answers.of(data).rows("statements", "count", "0");
		assertThat(rows).extracting(row -> row.get("kind")).doesNotContain("OPENING", "FIGURES", "CHANGE");
		assertThat((String) rows.getLast().get("statement")).contains("临川县", "都待核对");
	}

	private Selection asked() throws Exception {
		return asked("临川县", "2024");
	}

	private Selection asked(String district, String year) throws Exception {
		return Selection.of(bench.workspace, List.of(), List.of(district), Optional.of(year));
	}

	private List<String> texts(String kind) throws Exception {
		return statements().stream().filter(row -> row.get("kind").equals(kind)).map(row -> (String) row.get("statement")).toList();
	}

	private List<Map<String, Object>> statements() throws Exception {
		return statements("临川县", "2024");
	}

	private List<Map<String, Object>> statements(String district, String year) throws Exception {
		ReportData data = new ReportData(bench.workspace, asked(district, year), true, ZonedDateTime.now());
		data.page(PageRoom.PRINT);
		return Answers.of(data).rows("statements", "count", "0");
	}

}
