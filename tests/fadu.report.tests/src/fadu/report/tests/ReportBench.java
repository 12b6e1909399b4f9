package fadu.report.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;

import fadu.catalogue.Catalogue;
import fadu.catalogue.ReportDesign;
import fadu.question.PageRoom;
import fadu.question.ReportData;
import fadu.reading.ReadingContext;
import fadu.report.OneDistrict;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.workspace.ImportReports;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** A workspace over the installed plug-ins in which a test runs reports. */
final class ReportBench implements AutoCloseable {

	static final String COMPARISON = "fadu.report.comparison";

	final Catalogue catalogue = Catalogue.ofPlatform();
	final Workspace workspace;
	private final Path folder;

	ReportBench(Path folder) throws UserException {
		this.folder = folder;
		workspace = Workspace.open(folder.resolve("workspace"), catalogue);
	}

	ReportDesign design(String id) {
		return catalogue.report(id).orElseThrow();
	}

	/** A report; one of a single district is of 崂山区 where none was chosen. */
	Path run(String id, Selection selection, ReportFormat format) throws UserException {
		boolean asks = OneDistrict.isRequired(design(id)) && selection.districts().isEmpty();
		return new RunReport(workspace).run(design(id), selection, asks ? Map.of(OneDistrict.PARAMETER, "崂山区") : Map.of(), format,
				folder.resolve(id + '.' + format.extension()), new NullProgressMonitor());
	}

	Path run(ReportFormat format) throws UserException {
		return run(COMPARISON, Selection.ALL, format);
	}

	Selection districts(String... names) throws UserException {
		return Selection.of(workspace, List.of(), List.of(names), Optional.empty());
	}

	/** What is printed about districts in a period, figures that nobody has reviewed among it. */
	ReportData printed(String period, String... districts) throws UserException {
		Selection asked = Selection.of(workspace, List.of(), List.of(districts), Optional.of(period));
		ReportData data = new ReportData(workspace, asked, true, ZonedDateTime.now());
		data.page(PageRoom.PRINT);
		return data;
	}

	/** Imports a report, whose figures nobody has reviewed then. */
	void importReport(Path file) throws UserException {
		List<ImportReports.Outcome> outcomes = new ImportReports(workspace).run(List.of(file), ReadingContext.unknown(),
				new NullProgressMonitor()).outcomes();
		if (!(outcomes.getFirst() instanceof ImportReports.Outcome.Imported)) {
			throw new AssertionError("not imported: " + outcomes.getFirst());
		}
	}

	/** The text of a PDF file without blanks and line ends, which stand where a line happened to be full. */
	static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document).replaceAll("\\s", "");
		}
	}

	@Override
	public void close() {
		workspace.close();
		catalogue.close();
	}

}
