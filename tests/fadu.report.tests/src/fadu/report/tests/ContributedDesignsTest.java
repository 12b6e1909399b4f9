package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import fadu.catalogue.ReportDesign;
import fadu.model.District;
import fadu.report.ReportException;
import fadu.report.RunReport;
import fadu.report.design.DesignCheck;
import fadu.report.format.ReportFormat;
import fadu.testing.Models;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;

/** Designs that plug-ins bring, and what happens when something is amiss. */
class ContributedDesignsTest extends BenchFixture {

	@Test
	void everyDistrictHasAReportOfItsOwn() {
		assertThat(bench.catalogue.reports().stream().map(ReportDesign::plugIn)).contains("fadu.report",
				"fadu.district.laoshan370212",
				"fadu.district.qingdao370200", "fadu.district.huancui371002", "fadu.district.jinshan310116",
				"fadu.district.jiangbei500105");
	}

	@Test
	void everyDesignPassesTheCheckAndRunsInEveryFormat() throws Exception {
		for (ReportDesign design : bench.catalogue.reports()) {
			try (InputStream in = design.location().openStream()) {
				assertThat(DesignCheck.of(in)).as(design.id()).isEmpty();
			}
			for (ReportFormat format : ReportFormat.all()) {
				assertThat(bench.run(design.id(), Selection.ALL, format)).as("%s as %s", design.id(), format).isNotEmptyFile();
			}
			assertThat(new PdfPages(bench.run(design.id(), Selection.ALL, ReportFormat.Layout.PDF)).faults()).as(design.id())
					.isEmpty();
		}
	}

	@Test
	void everyDesignCanBePrintedOfEachDistrictAlone() throws Exception {
		for (District district : bench.workspace.districts()) {
			Selection alone = Selection.of(bench.workspace, List.of(), List.of(district.getCode()), Optional.empty());
			for (ReportDesign design : bench.catalogue.reports()) {
				String what = design.id() + " of " + district.getName();
				assertThat(new PdfPages(bench.run(design.id(), alone, ReportFormat.Layout.PDF)).faults()).as(what).isEmpty();
				for (ReportFormat format : List.of(ReportFormat.Layout.DOCX, ReportFormat.Layout.XLSX, ReportFormat.Layout.HTML)) {
					assertThat(bench.run(design.id(), alone, format)).as("%s as %s", what, format).isNotEmptyFile();
				}
			}
		}
	}

	@Test
	void aDistrictReportNamesFiguresAndTheirPlaces() throws Exception {
		String text = ReportBench.text(bench.run("fadu.district.laoshan370212.renewal", Selection.ALL, ReportFormat.Layout.PDF));
		assertThat(text).contains("城市更新法治保障", "城市更新公证标的额", ">100亿元", "超100亿", "1251–1256");
	}

	@Test
	void oneDistrictAloneHasATableToo() throws Exception {
		String text = ReportBench.text(bench.run(ReportBench.COMPARISON, Selection.of(bench.workspace, List.of("LA"),
				List.of("崂山区"), Optional.empty()), ReportFormat.Layout.PDF));
		assertThat(text).contains("指标单位崂山区", "749件");
	}

	@Test
	void tenDistrictsAreCutIntoTwoTables() throws Exception {
		List<TemporaryPlugIn> more = new ArrayList<>();
		try {
			for (int i = 1; i <= 5; i++) {
				String code = "99000" + i;
				String document = Models.document("abc".repeat(21) + i, code,
						Models.observation("1", "LA.CASES_ACCEPTED", 100 + i + " 件", 10, 14, 100 + i + "件"));
				more.add(TemporaryPlugIn.named("more.district" + i)
						.district(Models.district(code, "样例" + i + "区", "Sample " + i, document)).install(folder));
			}
			String text = ReportBench.text(bench.run(ReportFormat.Layout.PDF));
			assertThat(text).contains("指标单位金山区青岛市崂山区环翠区江北区", "指标单位样例1区样例2区样例3区样例4区样例5区", "103件");
		} finally {
			more.forEach(TemporaryPlugIn::close);
		}
	}

	@Test
	void anUnknownParameterIsNamedWithTheKnownOnes() {
		assertThatThrownBy(() -> new RunReport(bench.workspace).run(bench.design(ReportBench.COMPARISON), Selection.ALL,
				Map.of("metrik", "LA"), ReportFormat.Layout.PDF, folder.resolve("a.pdf"), new NullProgressMonitor()))
				.isInstanceOf(ReportException.class).hasMessageContaining("metrik").hasMessageContaining("period, peers");
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
		Path file = Files.createFile(folder.resolve("file"));
		assertThatThrownBy(() -> new RunReport(bench.workspace).run(bench.design(ReportBench.COMPARISON), Selection.ALL, Map.of(),
				ReportFormat.Layout.HTML, file.resolve("a.html"), new NullProgressMonitor())).isInstanceOf(ReportException.class)
				.hasMessageContaining("无法写入").hasMessageContaining("a.html");
	}

	@Test
	void aReportThatIsCancelledLeavesNothingBehind() throws Exception {
		Path out = Files.createDirectory(folder.resolve("out"));
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThatThrownBy(() -> new RunReport(bench.workspace).run(bench.design(ReportBench.COMPARISON), Selection.ALL, Map.of(),
				ReportFormat.Layout.PDF, out.resolve("a.pdf"), monitor)).isInstanceOf(OperationCanceledException.class);
		assertThat(out).isEmptyDirectory();
	}

}
