package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fadu.report.CheckDesigns;
import fadu.report.CreateDesign;
import fadu.report.DesignFile;
import fadu.report.ReportException;
import fadu.report.RunReport;
import fadu.report.LogoFile;
import fadu.report.build.AuthorWords;
import fadu.report.build.NewReport;
import fadu.report.build.Part;
import fadu.report.build.ReportLook;
import fadu.report.format.ReportFormat;
import fadu.workspace.Selection;

/** A design of one's own, from the wish to the page. */
class NewDesignTest {

	private static final NewReport WISH = new NewReport("两区法律援助", List.of(Part.MATRIX, Part.CHART, Part.SOURCES),
			Optional.of("法律援助"), Optional.of("崂山区,江北区"), Optional.empty());

	@TempDir
	Path folder;

	@Test
	void isShortAndPassesTheCheck() throws Exception {
		Path file = folder.resolve("my.rptdesign");
		assertThat(CreateDesign.run(WISH, file, false, false)).containsExactly(file);
		assertThat(Files.readString(file)).contains("version=\"3.2.27\"", "extends=\"fadu.matrix\"", "两区法律援助")
				.doesNotContain("overridden-values").satisfies(text -> assertThat(text.lines().count()).isLessThan(60));
		assertThat(CheckDesigns.of(file)).containsValue(List.of());
	}

	@Test
	void runsAsAFileAndKeepsToWhatItWasMadeFor() throws Exception {
		Path file = folder.resolve("my.rptdesign");
		CreateDesign.run(WISH, file, false, false);
		try (ReportBench bench = new ReportBench(folder)) {
			Path pdf = new RunReport(bench.workspace).run(DesignFile.of(file), Selection.ALL, Map.of(), ReportFormat.Layout.PDF,
					folder.resolve("my.pdf"), new NullProgressMonitor());
			assertThat(ReportBench.text(pdf)).contains("两区法律援助", "一、指标对比", "受理法律援助案件数", "749件").doesNotContain("环翠区",
					"行政机关负责人出庭应诉率");
		}
	}

	@Test
	void itsDataKeepToWhatItWasMadeForToo() throws Exception {
		Path file = folder.resolve("my.rptdesign");
		CreateDesign.run(WISH, file, false, false);
		try (ReportBench bench = new ReportBench(folder)) {
			Path csv = new RunReport(bench.workspace).run(DesignFile.of(file), Selection.ALL, Map.of(),
					ReportFormat.of("csv").orElseThrow(),
					folder.resolve("my.csv"), new NullProgressMonitor());
			assertThat(Files.readString(csv)).contains("749件", "636件").doesNotContain("371002", "310116", "RC.", "PM.");
		}
	}

	@Test
	void whatTheRunAsksForTakesThePlaceOfWhatTheDesignWasMadeFor() throws Exception {
		Path file = folder.resolve("my.rptdesign");
		CreateDesign.run(WISH, file, false, false);
		try (ReportBench bench = new ReportBench(folder)) {
			Path pdf = new RunReport(bench.workspace).run(DesignFile.of(file), Selection.ALL, Map.of("districts", "环翠区"),
					ReportFormat.Layout.PDF, folder.resolve("my.pdf"), new NullProgressMonitor());
			assertThat(ReportBench.text(pdf)).contains("环翠区", "485件").doesNotContain("749件");
		}
	}

	@Test
	void theWordsOfItsAuthorStandWhereTheyBelongInEachRun() throws Exception {
		Path file = folder.resolve("my.rptdesign");
		CreateDesign.run(new NewReport("两区法律援助", List.of(Part.MATRIX), Optional.of("法律援助"), Optional.of("崂山区"), Optional.empty(),
				AuthorWords.of("供局长办公会参阅", "先说一句开头的话。", "最后一句：<b>请核</b> & 复。", "数字截至年末"), ReportLook.USUAL), file, false, false);
		try (ReportBench bench = new ReportBench(folder)) {
			for (Map<String, String> parameters : List.of(Map.<String, String>of(), Map.of("districts", "环翠区"))) {
				String text = ReportBench.text(new RunReport(bench.workspace).run(DesignFile.of(file), Selection.ALL, parameters,
						ReportFormat.Layout.PDF, folder.resolve("my.pdf"), new NullProgressMonitor()));
				assertThat(text).containsSubsequence("两区法律援助", "供局长办公会参阅", "先说一句开头的话", "一、指标对比", "最后一句：<b>请核</b>", "数字截至年末");
			}
		}
	}

	@Test
	void logoCoverAndOrientationStandInEachRunOfIt() throws Exception {
		Path picture = folder.resolve("logo.png");
		BufferedImage image = new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB);
		ImageIO.write(image, "png", picture.toFile());
		Path file = folder.resolve("my.rptdesign");
		CreateDesign.run(new NewReport("两区法律援助", List.of(Part.MATRIX, Part.CHART, Part.SOURCES), Optional.of("法律援助"),
				Optional.of("崂山区,江北区"), Optional.empty(), AuthorWords.NONE,
				new ReportLook(true, true, Optional.of(LogoFile.read(picture)))), file, false, false);
		assertThat(CheckDesigns.of(file)).containsValue(List.of());
		try (ReportBench bench = new ReportBench(folder)) {
			for (Map<String, String> parameters : List.of(Map.<String, String>of(), Map.of("districts", "环翠区,江北区"))) {
				Path pdf = new RunReport(bench.workspace).run(DesignFile.of(file), Selection.ALL, parameters,
						ReportFormat.Layout.PDF, folder.resolve("my.pdf"), new NullProgressMonitor());
				try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
					PDRectangle page = document.getPage(1).getMediaBox();
					assertThat(page.getHeight()).as("upright").isGreaterThan(page.getWidth());
					assertThat(document.getPage(0).getResources().getXObjectNames()).as("the picture").isNotEmpty();
					PDFTextStripper cover = new PDFTextStripper();
					cover.setEndPage(1);
					assertThat(cover.getText(document).replaceAll("\\s", "")).contains("两区法律援助").doesNotContain("指标对比");
				}
			}
			Path word = new RunReport(bench.workspace).run(DesignFile.of(file), Selection.ALL, Map.of(),
					ReportFormat.of("docx").orElseThrow(), folder.resolve("my.docx"), new NullProgressMonitor());
			try (FileSystem zip = FileSystems.newFileSystem(word)) {
				assertThat(Files.readString(zip.getPath("word/document.xml"))).contains("w:pageBreakBefore", "<w:drawing");
			}
		}
	}

	@Test
	void aLogoThatIsNoPictureIsRefusedInOneLine() throws Exception {
		Path file = Files.writeString(folder.resolve("logo.png"), "no picture");
		assertThatThrownBy(() -> LogoFile.read(file)).isInstanceOf(ReportException.class).hasMessageContaining("logo.png")
				.hasMessageContaining("PNG");
		assertThatThrownBy(() -> LogoFile.read(folder.resolve("none.png"))).isInstanceOf(ReportException.class);
	}

	@Test
	void neverTakesThePlaceOfAFileUnasked() throws Exception {
		Path file = Files.writeString(folder.resolve("my.rptdesign"), "mine");
		assertThatThrownBy(() -> CreateDesign.run(WISH, file, false, false)).isInstanceOf(ReportException.class)
				.hasMessageContaining("my.rptdesign").hasMessageContaining("--force");
		assertThat(file).hasContent("mine");
		CreateDesign.run(WISH, file, false, true);
		assertThat(Files.readString(file)).startsWith("<?xml");
	}

	@Test
	void bringsTheLibraryForADesigner() throws Exception {
		List<Path> files = CreateDesign.run(WISH, folder.resolve("my.rptdesign"), true, false);
		assertThat(files.stream().map(file -> file.getFileName().toString())).containsExactly("my.rptdesign", "fadu.rptlibrary",
				"fadu_report.properties", "fadu_report_en.properties");
	}

	@Test
	void everyPartOfTheLibraryCanBeTaken() throws Exception {
		Path file = folder.resolve("all.rptdesign");
		CreateDesign.run(new NewReport("全部", List.of(Part.values()), Optional.of("法律援助"), Optional.of("崂山区"), Optional.empty()),
				file, false, false);
		try (ReportBench bench = new ReportBench(folder)) {
			Path html = new RunReport(bench.workspace).run(DesignFile.of(file), Selection.ALL, Map.of(), ReportFormat.Layout.HTML,
					folder.resolve("all.html"), new NullProgressMonitor());
			assertThat(Files.readString(html)).contains("检查发现", "可参照的区域", "推算指标");
		}
	}

}
