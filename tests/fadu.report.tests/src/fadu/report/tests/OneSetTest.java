package fadu.report.tests;

import static fadu.testing.SampleReports.LINXI_2024;
import static fadu.testing.SampleReports.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fadu.catalogue.Catalogue;
import fadu.reading.ReadingContext;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.testing.FigureLoads;
import fadu.testing.PostgresServer;
import fadu.workspace.AdministerStore;
import fadu.workspace.ImportReports;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import fadu.workspace.WorkspaceAddress;

/** All questions of a report share one set of figures, and no report writes. */
class OneSetTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({"comparison, pdf, ,", "comparison, xlsx, ,", "comparison, csv, ,", "comparison, sdmx, ,", "topic, html, domain, LA",
			"brief, docx, ,", "profile, pdf, district, 500105", "profile, xlsx, district, 临溪区", "quality, html, ,"})
	void aReportLoadsItsFiguresOnce(String design, String format, String parameter, String value) throws UserException {
		try (ReportBench bench = new ReportBench(folder)) {
			bench.importReport(write(folder, "linxi.txt", LINXI_2024));
			try (FigureLoads loads = new FigureLoads()) {
				run(bench.workspace, Selection.ALL, design, ReportFormat.of(format).orElseThrow(),
						parameter == null ? Map.of() : Map.of(parameter, value));
				assertThat(loads.count()).isEqualTo(1);
			}
		}
	}

	@Test
	void aReportOnSomeDistrictsAndMetricsDoesToo() throws UserException {
		try (ReportBench bench = new ReportBench(folder); FigureLoads loads = new FigureLoads()) {
			Selection some = Selection.of(bench.workspace, List.of("LA."), List.of("环翠区", "江北区"), Optional.empty());
			run(bench.workspace, some, "comparison", ReportFormat.Layout.PDF, Map.of());
			assertThat(loads.count()).isEqualTo(1);
		}
	}

	@Test
	void whoMayOnlyReadMayMakeEveryReport() throws UserException, SQLException {
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		PostgresServer server = PostgresServer.shared().orElseThrow();
		String owner = server.newUrl();
		try (Catalogue catalogue = Catalogue.ofPlatform()) {
			try (Workspace writing = Workspace.open(new WorkspaceAddress(folder.resolve("workspace"), Optional.of(owner)),
					catalogue)) {
				new AdministerStore(writing).init();
				new ImportReports(writing).run(List.of(write(folder, "linxi.txt", LINXI_2024)), ReadingContext.unknown(),
						new NullProgressMonitor());
			}
			try (Workspace reading = Workspace
					.open(new WorkspaceAddress(folder.resolve("workspace"), Optional.of(server.readersUrl(owner))), catalogue)) {
				for (String design : List.of("comparison", "topic", "brief", "profile", "quality")) {
					assertThat(run(reading, Selection.ALL, design, ReportFormat.Layout.HTML,
							design.equals("profile") ? Map.of("district", "临溪区") : Map.of())).as(design).isNotEmptyFile();
				}
				for (ReportFormat format : ReportFormat.all()) {
					assertThat(run(reading, Selection.ALL, "comparison", format, Map.of())).as(format.id()).isNotEmptyFile();
				}
			}
		}
	}

	private Path run(Workspace workspace, Selection selection, String design, ReportFormat format, Map<String, String> parameters)
			throws UserException {
		return new RunReport(workspace).run(workspace.catalogue().report("fadu.report." + design).orElseThrow(), selection,
				parameters,
				format, folder.resolve(design + '.' + format.extension()), new NullProgressMonitor());
	}

}
