package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import fadu.report.OneDistrict;
import fadu.report.ReportName;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat.Layout;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * The papers that an office hands in, on what a fresh office has: one district, two that may not be compared, ten years, nothing.
 */
class PapersTest extends BenchFixture {

	private static final List<String> PAPERS = List.of("annual", "verify", "circular", "supervision", "scorecard", "whitepaper",
			"brief", "due", "process");

	@Test
	void ofNothingEachPaperIsAPageThatSaysSo() throws Exception {
		try (TemporaryPlugIn empty = TemporaryPlugIn.named("test.empty.district")
				.district(Models.district("990901", "白塔区", "Baita")).install(folder)) {
			for (String paper : PAPERS) {
				Document page = print(paper, bench.districts("白塔区"), Map.of(), true);
				assertThat(page.select("h1").text()).as(paper).isNotBlank();
				assertThat(page.text()).as(paper).doesNotContain("null", "NaN", "{0}");
			}
			assertThat(print("annual", bench.districts("白塔区"), Map.of(), false).text()).contains("没有经人工确认的数字");
			assertThat(print("supervision", bench.districts("白塔区"), Map.of(), false).text()).contains("没有目标", "没有事项");
		}
	}

	@Test
	void anUnreviewedFigureIsInNoDraftUnlessAskedForAndIsMarkedThen() throws Exception {
		read("白塔区", 2024, 500);
		assertThat(print("annual", bench.districts("白塔区"), Map.of(), false).text()).doesNotContain("500件");
		assertThat(print("annual", bench.districts("白塔区"), Map.of(), true).text()).contains("受理法律援助案件500件△");
	}

	@Test
	void aDraftSetsTheYearBesideTheLastWithSentenceAndDocument() throws Exception {
		read("白塔区", 2023, 400);
		read("白塔区", 2024, 500);
		String text = print("annual", bench.districts("白塔区"), Map.of(), true).text();
		assertThat(text).contains("2024年，白塔区受理法律援助案件500件，比上年增长25%△。", "（一）",
				"受理法律援助案件500件，比上年的400件增长25%△。");
		assertThat(text).contains("《白塔区司法局2024年工作总结》", "《白塔区司法局2023年工作总结》", "受理法律援助案件500件");
	}

	@Test
	void doubtsAndSourcesOfAnOfficialDraftStandBehindItAndInTheMarginNeverInItsText() throws Exception {
		bench.importReport(Files.writeString(folder.resolve("w.txt"),
				"白塔区司法局2024年工作总结\n2024年全年，受理行政复议申请100件，审结行政复议案件90件，同比增长12.1%。\n"));
		read("白塔区", 2023, 400);
		Path file = run("annual", bench.districts("白塔区"), Map.of("period", "2024", "issuer", "白塔区司法局", "signature", "白塔区司法局"), true,
				Layout.DOCX);
		try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
			List<String> lines = word.getParagraphs().stream().map(XWPFParagraph::getText).map(String::strip).toList();
			int end = lines.lastIndexOf("白塔区司法局");
			assertThat(lines.indexOf("起草说明")).isGreaterThan(end);
			assertThat(String.join("\n", lines.subList(0, end))).contains("总体情况", "100件").doesNotContain("请核实", "推算", "[1]", "附件");
			assertThat(word.getDocComments().getComments()).isNotEmpty()
					.anySatisfy(comment -> assertThat(comment.getText()).contains("来源：", "[1]"));
		}
	}

	@Test
	void halvesAreNotSetBesideYears() throws Exception {
		read("白塔区", 2023, 400);
		bench.importReport(Files.writeString(folder.resolve("half.txt"), "白塔区司法局2024年上半年工作总结\n2024年上半年，受理法律援助案件190件。\n"));
		String text = print("annual", bench.districts("白塔区"), Map.of(), true).text();
		assertThat(text).contains("受理法律援助案件400件").doesNotContain("下降", "190件，比");
	}

	@Test
	void tenYearsStandInOneTableAndABreakIsNotCounted() throws Exception {
		for (int year = 2015; year <= 2025; year++) {
			bench.importReport(Files.writeString(folder.resolve(year + ".txt"),
					"白塔区司法局%1$d年工作总结\n%1$d年全年，受理行政复议申请%2$d件。\n".formatted(year, 100 + 7 * (year - 2015))));
		}
		List<Map<String, Object>> rows = Answers.withUnreviewed(bench.workspace).rows("years", "districts", "白塔区", "domain", "RC");
		assertThat(rows).anySatisfy(row -> assertThat(row).containsEntry("y1", "2016").containsEntry("y10", "2025")
				.containsEntry("y10_figure", "170件"));
		assertThat(print("whitepaper", bench.districts("白塔区"), Map.of(), true).text()).contains("2016", "2025", "170件");
	}

	@Test
	void twoThatMayNotBeComparedAreNotPutInAnOrder() throws Exception {
		read("白塔区", 2023, 400);
		read("黑塔区", 2024, 500);
		for (String paper : PAPERS) {
			Map<String, String> ofOne = OneDistrict.isRequired(bench.design("fadu.report." + paper))
					? Map.of("district", "黑塔区")
					: Map.of();
			assertThat(print(paper, bench.districts("白塔区", "黑塔区"), ofOne, true).text()).as(paper).doesNotContain("第 1 位",
					"比上年的400件");
		}
	}

	@Test
	void aPaperOfOneDistrictAsksWhichAndNamesThem() throws Exception {
		read("白塔区", 2024, 400);
		read("黑塔区", 2024, 500);
		for (String paper : List.of("annual", "verify", "whitepaper", "profile")) {
			assertThatThrownBy(() -> print(paper, bench.districts("白塔区", "黑塔区"), Map.of(), true)).as(paper)
					.isInstanceOf(UserException.class).hasMessageContainingAll("district", "白塔区、黑塔区");
			assertThatThrownBy(() -> print(paper, Selection.ALL, Map.of(), true)).as(paper).hasMessageContaining("黑塔区");
			assertThat(print(paper, bench.districts("黑塔区"), Map.of(), true).text()).as(paper).contains("黑塔区");
		}
	}

	@Test
	void theFileOfAReportIsCalledByReportDistrictsAndPeriod() throws Exception {
		read("白塔区", 2024, 400);
		Selection year = Selection.of(bench.workspace, List.of(), List.of("白塔区"), Optional.of("2024"));
		assertThat(ReportName.of(bench.design("fadu.report.brief"), Map.of(), year, bench.workspace)).isEqualTo("一页简报_白塔区_2024年");
		assertThat(ReportName.of(bench.design("fadu.report.verify"), Map.of("district", "白塔区", "period", "2024"), Selection.ALL,
				bench.workspace)).isEqualTo("数字核对表_白塔区_2024年");
		Path first = Files.createFile(ReportName.free(folder, "一页简报", Layout.DOCX));
		assertThat(ReportName.free(folder, "一页简报", Layout.DOCX)).isNotEqualTo(first).hasFileName("一页简报_2.docx");
	}

	@Test
	void aFormHasEveryFigureWithItsSentenceAndRoomToSign() throws Exception {
		read("白塔区", 2024, 500);
		Document page = print("verify", bench.districts("白塔区"), Map.of("district", "白塔区"), true);
		assertThat(page.text()).contains("500件", "受理法律援助案件500件", "□", "核对人（签字）", "单位（盖章）");
	}

	@Test
	void aCircularCountsTheFindingsItListsAndNamesTheDay() throws Exception {
		bench.importReport(Files.writeString(folder.resolve("w.txt"),
				"白塔区司法局2024年工作总结\n2024年全年，审结行政复议案件90件，同比增长12.1%。\n"));
		String text = print("circular", bench.districts("白塔区"), Map.of("reply_by", "2025-07-15"), true).text();
		int listed = Answers.withUnreviewed(bench.workspace).rows("findings", "districts", "白塔区").size();
		assertThat(text).contains("问题 " + listed + " 个", "2025年7月15日前书面回复", "12.1%");
	}

	@Test
	void theBriefOfOneDistrictWithTwoYearsTellsItsChangeFirst() throws Exception {
		read("白塔区", 2023, 200);
		read("白塔区", 2024, 500);
		List<Map<String, Object>> rows = Answers.withUnreviewed(bench.workspace).rows("statements", "districts", "白塔区");
		assertThat(rows.getFirst()).containsEntry("kind", "YEARS");
		assertThat((String) rows.getFirst().get("statement")).contains("2024年为500件，比2023年的200件增长150%");
		assertThat(Answers.withUnreviewed(bench.workspace).rows("yearchart", "districts", "白塔区")).hasSize(2)
				.allSatisfy(bar -> assertThat((String) bar.get("series")).contains("增长150%"));
	}

	@Test
	void eachPaperIsWrittenInEveryFormat() throws Exception {
		read("白塔区", 2023, 400);
		read("白塔区", 2024, 500);
		for (String paper : PAPERS) {
			for (Layout format : List.of(Layout.PDF, Layout.DOCX, Layout.XLSX)) {
				Path file = run(paper, bench.districts("白塔区"), Map.of(), true, format);
				assertThat(Files.size(file)).as(paper + ' ' + format).isPositive();
				if (format == Layout.DOCX) {
					assertThat(new WordStructure(file).problems()).as(paper).isEmpty();
				}
			}
		}
	}

	private void read(String district, int year, int cases) throws Exception {
		List<String> lines = new ArrayList<>(List.of("%s司法局%d年工作总结".formatted(district, year)));
		lines.add("%d年全年，受理法律援助案件%d件。".formatted(year, cases));
		bench.importReport(Files.write(folder.resolve(district + year + ".txt"), lines));
	}

	private Document print(String paper, Selection selection, Map<String, String> parameters, boolean unreviewed) throws Exception {
		return Jsoup.parse(Files.readString(run(paper, selection, parameters, unreviewed, Layout.HTML)));
	}

	private Path run(String paper, Selection selection, Map<String, String> parameters, boolean unreviewed, Layout format)
			throws Exception {
		return new RunReport(bench.workspace, unreviewed).run(bench.design("fadu.report." + paper), selection, parameters, format,
				folder.resolve(paper + '.' + format.extension()), new NullProgressMonitor());
	}

}
