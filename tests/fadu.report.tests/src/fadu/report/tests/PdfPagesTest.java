package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.ReportFonts;
import fadu.report.RunReport;
import fadu.report.format.ReportFormat;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;

/** Pages of PDF files as they come from the printer, and what the file says of itself. */
class PdfPagesTest {

	private static final String RARE = """
			<report xmlns="http://www.eclipse.org/birt/2005/design" version="3.2.27">
				<data-sources><oda-data-source extensionID="fadu.report.oda" name="figures"/></data-sources>
				<page-setup><simple-master-page name="page"><property name="type">a4</property></simple-master-page></page-setup>
				<body><label><text-property name="text">%s</text-property></label></body>
			</report>
			""";

	@TempDir
	static Path folder;
	private static ReportBench bench;
	private static Path comparison;

	@BeforeAll
	static void print() throws Exception {
		assumeTrue(ReportFonts.typeface().isPresent(), "no Chinese font on this machine");
		bench = new ReportBench(folder.resolve("bench"));
		comparison = bench.run(ReportFormat.Layout.PDF);
	}

	@AfterAll
	static void close() {
		if (bench != null) {
			bench.close();
		}
	}

	@Test
	void noPageOfTheComparisonHasAFault() throws Exception {
		assertThat(new PdfPages(comparison).faults()).isEmpty();
	}

	@Test
	void theFileSaysWhatItIs() throws Exception {
		try (PDDocument document = Loader.loadPDF(comparison.toFile())) {
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("区域对比报告");
			assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("法度 Fadu");
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
			assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
		}
	}

	@Test
	void aCharacterThatNoFontHasIsNamedAfterTheRun() throws Exception {
		assertThat(warnings("前\uDB80\uDC00后")).contains("U+F0000");
	}

	@Test
	void aRareCharacterIsShownOrNamed() throws Exception {
		String rare = Character.toString(0x282E2);
		Path file = folder.resolve("rare.pdf");
		String warnings = warnings("前" + rare + "后");
		assertThat(ReportBench.text(file).contains(rare) || warnings.contains("U+282E2")).isTrue();
		assertThat(new PdfPages(file).faults()).isEmpty();
	}

	@Test
	void ordinaryTextBringsNoWarning() throws Exception {
		assertThat(warnings("前后：1,234 件 >988万元 々")).isEmpty();
	}

	@Test
	void linesOnEachOtherEmptyPagesAndTextBeyondTheEdgeAreFound() throws Exception {
		Path file = folder.resolve("faults.pdf");
		try (PDDocument document = new PDDocument()) {
			PDFont font = PDType0Font.load(document, ReportFonts.typeface().orElseThrow().regular().toFile());
			write(document, font, 100, 700, 104, 703);
			write(document, font, 100, 700, 585, 500);
			document.addPage(new PDPage(PDRectangle.A4));
			write(document, new PDType1Font(FontName.HELVETICA), 100, 700, 100, 680);
			document.save(file.toFile());
		}
		assertThat(new PdfPages(file).faults()).satisfiesExactly(
				fault -> assertThat(fault).startsWith("page 1").contains("overlap"),
				fault -> assertThat(fault).startsWith("page 2").contains("leaves"),
				fault -> assertThat(fault).startsWith("page 3").contains("empty"),
				fault -> assertThat(fault).startsWith("page 4").contains("not embedded"));
	}

	private static void write(PDDocument document, PDFont font, float... places) throws IOException {
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			for (int i = 0; i < places.length; i += 2) {
				content.beginText();
				content.setFont(font, 12);
				content.newLineAtOffset(places[i], places[i + 1]);
				content.showText(i == 0 ? "AB" : "CD");
				content.endText();
			}
		}
	}

	/** What the user is told after a report with the text; the report is rare.pdf. */
	private static String warnings(String text) throws Exception {
		try (TemporaryPlugIn plugIn = TemporaryPlugIn.named("rare.report").report("rare")
				.file("reports/report.rptdesign", RARE.formatted(text))
				.install(folder.resolve(Integer.toHexString(text.hashCode())));
				ReportBench with = new ReportBench(folder.resolve("with"))) {
			RunReport report = new RunReport(with.workspace);
			report.run(with.design("rare"), Selection.ALL, Map.of(), ReportFormat.Layout.PDF, folder.resolve("rare.pdf"),
					new NullProgressMonitor());
			return String.join("", report.warnings());
		}
	}

}
