package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Comparisons;
import fadu.model.Observation;
import fadu.report.ReportFonts;
import fadu.report.format.ReportFormat;
import fadu.wording.Wording;
import fadu.workspace.Selection;

/** The comparison report as a bureau prints it. */
class ComparisonPdfTest {

	private static final Wording WORDS = Wording.of(Locale.SIMPLIFIED_CHINESE);

	@TempDir
	static Path folder;
	private static ReportBench bench;
	private static Path pdf;
	private static String text;

	@BeforeAll
	static void print() throws Exception {
		assumeTrue(ReportFonts.typeface().isPresent(), "no Chinese font on this machine");
		bench = new ReportBench(folder);
		pdf = bench.run(ReportFormat.Layout.PDF);
		text = ReportBench.text(pdf);
	}

	@AfterAll
	static void close() {
		if (bench != null) {
			bench.close();
		}
	}

	@Test
	void namesTheDistrictsAndItsParts() {
		assertThat(text).contains("区域对比报告", "金山区、青岛市、崂山区、环翠区、江北区", "怎样读这份报告", "资料来源文件", "指标对比",
				"可比性说明", "每个数字的来源");
	}

	@Test
	void printsEveryFigureWithItsBoundAndPeriod() throws Exception {
		for (Observation observation : printed()) {
			assertThat(text).contains(plain(WORDS.display(observation.getQuantity())),
					plain(WORDS.display(observation.getPeriod())));
		}
		assertThat(text).contains(">988万元", ">400万元");
	}

	@Test
	void namesTheSourceOfEveryPrintedFigure() throws Exception {
		assertThat(printed()).isNotEmpty();
		for (Observation observation : printed()) {
			assertThat(text).contains(observation.getStart() + "–" + observation.getEnd(), plain(observation.getText()),
					observation.getDocument().getFileName(), observation.getDocument().getSha256());
		}
	}

	@Test
	void keepsTheKindsOfEmptyCellApart() {
		assertThat(text).contains("未报告", "原文残缺", "口径不合", "待核对");
	}

	@Test
	void saysWhyDistrictsMayNotBeCompared() {
		assertThat(text).contains("青岛市包含崂山区", "期间长度不同", "○不可比", "◎有保留");
	}

	@Test
	void embedsEveryFont() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			List<PDFont> fonts = new ArrayList<>();
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getFontNames()) {
					fonts.add(page.getResources().getFont(name));
				}
			}
			assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded).allMatch(PDType0Font.class::isInstance);
		}
	}

	@Test
	void drawsTheChartAsLinesAndNotAsAPicture() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			Set<COSStream> drawings = new HashSet<>();
			for (PDPage page : document.getPages()) {
				for (COSName name : page.getResources().getXObjectNames()) {
					PDXObject drawing = page.getResources().getXObject(name);
					assertThat(drawing).isInstanceOf(PDFormXObject.class);
					drawings.add(drawing.getCOSObject());
				}
			}
			assertThat(drawings).as("the number of pages, which is drawn last, and the charts").hasSizeGreaterThan(2);
		}
	}

	@Test
	void numbersItsPages() throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			assertThat(text).contains("1/" + document.getNumberOfPages());
		}
	}

	private static List<Observation> printed() throws Exception {
		Comparison comparison = Comparisons.of(bench.workspace.figures().load(Selection.ALL.inquiry(false)));
		return comparison.rows().stream().flatMap(row -> row.cells().stream())
				.flatMap(cell -> cell instanceof Cell.Reported reported
						? reported.observations().stream()
						: List.<Observation>of().stream())
				.toList();
	}

	private static String plain(String printed) {
		return printed.replaceAll("\\s", "");
	}

}
