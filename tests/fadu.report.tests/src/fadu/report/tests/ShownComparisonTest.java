package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import fadu.model.value.Period;
import fadu.report.RerunReport;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat.Layout;
import fadu.testing.SampleReports;
import fadu.workspace.SavedComparison;
import fadu.workspace.Selection;
import fadu.workspace.ShownComparison;
import fadu.workspace.UserException;

/** A report of a comparison prints what whoever looks at the comparison sees. */
class ShownComparisonTest extends BenchFixture {

	private static final List<String> METRICS = List.of("LA.CASES_ACCEPTED", "LA.LOSS_RECOVERED", "NT.NOTARIES");

	@BeforeEach
	void open() throws Exception {
		bench.importReport(SampleReports.write(folder, "linxi.txt", SampleReports.LINXI_2024));
		bench.importReport(SampleReports.write(folder, "linxi-h1.txt",
				SampleReports.LINXI_2024.replace("2024年", "2025年上半年").replace("312", "170")));
	}

	@Test
	void theReportDividesAsTheComparisonAndSaysHowAndWhatItLeavesOut() throws Exception {
		ShownComparison shown = ShownComparison.of(bench.workspace, kept(List.of()), Optional.empty());
		assertThat(shown.selection().metrics()).extracting(metric -> metric.getCode()).containsExactly("LA.CASES_ACCEPTED");
		assertThat(shown.leftOut().hiddenMetrics()).isEqualTo(1);
		assertThat(shown.leftOut().hiddenDistricts()).isEqualTo(1);
		assertThat(shown.leftOut().emptyMetrics()).isEqualTo(1);
		Path page = new RunReport(bench.workspace, shown.unreviewed(), shown.leftOut()).run(
				bench.design(ReportBench.COMPARISON), shown.selection(), Map.of("per", "month"), Layout.HTML,
				folder.resolve("page.html"), new NullProgressMonitor());
		assertThat(Files.readString(page)).contains("按月折算", "件/月", "1 项指标在对比表中隐藏", "1 个区域在对比表中隐藏", "1 项指标这些区域都没有数字")
				.doesNotContain("挽回");
		Path again = new RerunReport(bench.workspace, page).run(RerunReport.stamp(page), folder.resolve("again.html"),
				new NullProgressMonitor());
		assertThat(Files.readString(again)).contains("1 项指标在对比表中隐藏");
	}

	@Test
	void whatIsLeftOutIsPrintedInWordAndPdf() throws Exception {
		ShownComparison shown = ShownComparison.of(bench.workspace, kept(List.of()), Optional.empty());
		for (String design : List.of(ReportBench.COMPARISON, "fadu.report.brief")) {
			Path pdf = new RunReport(bench.workspace, shown.unreviewed(), shown.leftOut()).run(bench.design(design),
					shown.selection(), Map.of(), Layout.PDF, folder.resolve(design + ".pdf"), new NullProgressMonitor());
			assertThat(ReportBench.text(pdf)).as(design).contains("1项指标在对比表中隐藏");
			Path word = new RunReport(bench.workspace, shown.unreviewed(), shown.leftOut()).run(bench.design(design),
					shown.selection(), Map.of(), Layout.DOCX, folder.resolve(design + ".docx"), new NullProgressMonitor());
			assertThat(new WordStructure(word).part("word/document.xml").getDocumentElement().getTextContent()).as(design)
					.contains("1 项指标在对比表中隐藏");
		}
	}

	@Test
	void anOfficialDocumentSaysWhatIsLeftOut() throws Exception {
		ShownComparison shown = ShownComparison.of(bench.workspace, kept(List.of()), Optional.empty());
		for (String design : List.of(ReportBench.COMPARISON, "fadu.report.brief")) {
			Path word = new RunReport(bench.workspace, shown.unreviewed(), shown.leftOut()).run(bench.design(design),
					shown.selection(), Map.of("issuer", "临溪区司法局"), Layout.DOCX, folder.resolve(design + "-official.docx"),
					new NullProgressMonitor());
			assertThat(bodyAndMargin(word)).as(design).containsOnlyOnce("1 项指标在对比表中隐藏");
		}
	}

	/** What stands on the page and in the comments beside it, where the small print of a signed page is. */
	private static String bodyAndMargin(Path word) throws Exception {
		try (XWPFDocument document = new XWPFDocument(Files.newInputStream(word))) {
			String margin = document.getDocComments() == null
					? ""
					: document.getDocComments().getComments().stream().map(XWPFComment::getText).collect(Collectors.joining("\n"));
			return new WordStructure(word).part("word/document.xml").getDocumentElement().getTextContent() + margin;
		}
	}

	@Test
	void whoeverChoosesOtherDistrictsIsStillToldOfHiddenMetrics() throws Exception {
		ShownComparison shown = ShownComparison.of(bench.workspace, kept(List.of()), Optional.empty());
		assertThat(shown.about(shown.selection())).isEqualTo(shown);
		Selection other = new Selection(shown.selection().metrics(),
				Selection.of(bench.workspace, List.of(), List.of("临溪区"), Optional.empty()).districts(), Optional.empty());
		assertThat(shown.about(other).leftOut().hiddenMetrics()).isEqualTo(1);
		assertThat(shown.about(other).leftOut().hiddenDistricts()).isZero();
		assertThat(shown.about(Selection.ALL).leftOut().isNothing()).isTrue();
	}

	@Test
	void ofSeveralPeriodsOneMustBeNamed() throws Exception {
		SavedComparison several = kept(List.of("2025-H1", "2024"));
		assertThatThrownBy(() -> ShownComparison.of(bench.workspace, several, Optional.empty()))
				.isInstanceOf(UserException.class).hasMessageContaining("2025-H1");
		assertThat(ShownComparison.of(bench.workspace, several, Optional.of(Period.valueOf("2024"))).selection().period())
				.contains(Period.valueOf("2024"));
	}

	private SavedComparison kept(List<String> periods) throws UserException {
		List<String> districts = Selection.of(bench.workspace, List.of(), List.of("临溪区", "环翠区", "金山区"), Optional.empty())
				.districts().stream().map(district -> district.getCode()).toList();
		return new SavedComparison("两区", METRICS, districts, periods, Optional.of("month"), true, List.of("LA.LOSS_RECOVERED"),
				List.of("310116"), true, "", Optional.empty(), false);
	}

}
