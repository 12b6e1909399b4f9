package fadu.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

import fadu.catalogue.ReportDesign;
import fadu.report.format.ReportFormat;
import fadu.testing.TemporaryPlugIn;
import fadu.workspace.Selection;

/** Word files as an office gets them: in the form of GB/T 9704-2012, and easy to go on writing in. */
class WordFileTest {

	@TempDir
	static Path folder;
	private static ReportBench bench;
	private static Path comparison;

	@BeforeAll
	static void open() throws Exception {
		bench = new ReportBench(folder);
		comparison = bench.run(ReportFormat.Layout.DOCX);
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void everyDesignBecomesAnOfficialDocument() throws Exception {
		for (ReportDesign design : bench.catalogue.reports()) {
			WordStructure word = new WordStructure(bench.run(design.id(), Selection.ALL, ReportFormat.Layout.DOCX));
			assertThat(word.problems()).as(design.id()).isEmpty();
		}
	}

	@Test
	void pagesHaveTheMarginsOfTheStandard() throws Exception {
		WordStructure word = new WordStructure(comparison);
		assertThat(pages(word)).containsOnly(
				// A4, top 37 mm, right 26 mm, bottom 35 mm, left 28 mm, in twentieths of a point
				List.of("11906", "16838", "2098", "1474", "1984", "1587"),
				// the same sheet turned, so that the table's head is at the binding edge
				List.of("16838", "11906", "1587", "2098", "1474", "1984"));
		assertThat(word.values("//w:docGrid/@w:linePitch")).containsOnly("579");
		Node body = WordStructure.find(word.part("word/styles.xml"), "//w:style[@w:styleId='Normal']").get(0);
		assertThat(WordStructure.find(body, ".//w:spacing/@w:line").get(0).getNodeValue()).isEqualTo("579");
		assertThat(WordStructure.find(body, ".//w:sz/@w:val").get(0).getNodeValue()).isEqualTo("32");
	}

	private static List<List<String>> pages(WordStructure word) {
		return word.find("//w:sectPr").stream().map(section -> Stream.of("w:pgSz/@w:w", "w:pgSz/@w:h", "w:pgMar/@w:top",
				"w:pgMar/@w:right", "w:pgMar/@w:bottom", "w:pgMar/@w:left")
				.map(path -> WordStructure.find(section, path).get(0).getNodeValue()).toList()).toList();
	}

	@Test
	void pageNumbersStandAtTheOuterEdge() throws Exception {
		WordStructure word = new WordStructure(comparison);
		assertThat(WordStructure.find(word.part("word/settings.xml"), "//w:evenAndOddHeaders")).hasSize(1);
		assertThat(WordStructure.find(word.part("word/footer1.xml"), "//w:jc/@w:val").get(0).getNodeValue()).isEqualTo("right");
		assertThat(WordStructure.find(word.part("word/footer2.xml"), "//w:jc/@w:val").get(0).getNodeValue()).isEqualTo("left");
		assertThat(word.part("word/footer1.xml").getDocumentElement().getTextContent().strip()).matches("—\\s+1\\s+—");
	}

	@Test
	void headingsAreRealOnes() throws Exception {
		WordStructure word = new WordStructure(comparison);
		assertThat(word.texts("Title")).containsExactly("区域对比报告");
		assertThat(word.texts("Heading1")).hasSizeGreaterThan(3).allMatch(text -> text.matches("[一二三四五六七八九十]+、.+"));
		List<Node> levels = WordStructure.find(word.part("word/styles.xml"),
				"//w:style[starts-with(@w:styleId,'Heading')]//w:outlineLvl/@w:val");
		assertThat(levels).extracting(Node::getNodeValue).containsExactly("0", "1", "2", "3");
	}

	@Test
	void theMatrixIsATableWhoseHeadIsRepeated() throws Exception {
		try (InputStream in = Files.newInputStream(comparison); XWPFDocument document = new XWPFDocument(in)) {
			XWPFTable matrix = document.getTables().stream().filter(table -> table.getText().contains("受理法律援助案件数"))
					.findFirst().orElseThrow();
			assertThat(matrix.getText()).contains("749件", ">988万元", "原文残缺");
			assertThat(matrix.getCTTbl().getTblGrid().getGridColList()).hasSize(8);
			assertThat(matrix.getRow(0).isRepeatHeader()).isTrue();
			assertThat(matrix.getRow(0).getCell(3).getText()).isEqualTo("金山区");
			assertThat(matrix.getRows()).allMatch(row -> row.isCantSplitRow());
		}
	}

	@Test
	void fontsOfOfficialDocumentsAreNamedWithSubstitutes() throws Exception {
		WordStructure word = new WordStructure(comparison);
		assertThat(WordStructure.find(word.part("word/fontTable.xml"), "//w:font[w:altName]/@w:name"))
				.extracting(Node::getNodeValue).contains("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312");
		assertThat(WordStructure.find(word.part("word/styles.xml"), "//w:docDefaults//w:lang/@w:eastAsia").get(0).getNodeValue())
				.isEqualTo("zh-CN");
	}

	@Test
	void theFileSaysWhatItIs() throws Exception {
		try (InputStream in = Files.newInputStream(comparison); XWPFDocument document = new XWPFDocument(in)) {
			assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("区域对比报告");
			assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("法度");
			assertThat(document.getProperties().getCoreProperties().getCreated()).isNotNull();
		}
	}

	@Test
	void chartsArePicturesInLineWithTheirNumber() throws Exception {
		WordStructure word = new WordStructure(comparison);
		assertThat(word.find("//wp:inline")).isNotEmpty();
		assertThat(word.texts("Caption")).isNotEmpty().allMatch(text -> text.matches("[图表] \\d+\\h.+"));
	}

	@Test
	void remarksBecomeFootNotes() throws Exception {
		WordStructure word = official();
		assertThat(WordStructure.find(word.part("word/footnotes.xml"), "//w:footnote[not(@w:type)]"))
				.extracting(Node::getTextContent).containsExactly(" 陈述的保留。", " 不含试点镇街。");
		assertThat(word.values("//w:footnoteReference/@w:id")).containsExactly("1", "2");
		assertThat(word.values("//w:fldSimple/@w:instr")).contains(" NOTEREF note_2 \\f \\h ");
		assertThat(word.texts("Note")).isEmpty();
		assertThat(word.find("//w:tbl").get(0).getTextContent()).doesNotContain("①");
	}

	@Test
	void textIsTextWhateverItSays() throws Exception {
		WordStructure word = official();
		assertThat(word.texts("BodyText")).contains("{ INCLUDETEXT \"/etc/hostname\" } =1+1 <w:p/> & “引号” 𨋢");
		assertThat(word.problems()).isEmpty();
	}

	@Test
	void tablesInsideGridsStandByThemselves() throws Exception {
		WordStructure word = official();
		assertThat(word.find("/w:document/w:body/w:tbl")).hasSize(2);
		assertThat(word.texts("BodyText")).contains("格中的一句话，比六个字长。");
		assertThat(word.texts("Caption")).containsExactly("表 1　办件数");
		assertThat(word.texts("Heading2")).containsExactly("（一）文字就是文字");
	}

	@Test
	void aFigureLeadsToItsSource() throws Exception {
		WordStructure word = official();
		assertThat(word.values("//w:hyperlink[.//w:t[text()='400余件']]/@w:anchor")).containsExactly("source_1");
		assertThat(word.values("//w:p[.//w:t[text()='来源一']]/w:bookmarkStart/@w:name")).containsExactly("source_1");
	}

	@Test
	void aTextWhoseSourceIsNotInTheReportIsNoLink() throws Exception {
		WordStructure word = official();
		assertThat(word.texts("BodyText")).contains("没有这一条来源");
		assertThat(word.values("//w:hyperlink/@w:anchor")).containsExactly("source_1");
	}

	private static WordStructure official() throws Exception {
		try (InputStream in = WordFileTest.class.getResourceAsStream("official.rptdesign");
				TemporaryPlugIn plugIn = TemporaryPlugIn.named("official.report" + System.nanoTime()).report("official")
						.file("reports/report.rptdesign", new String(in.readAllBytes(), StandardCharsets.UTF_8)).install(folder);
				ReportBench other = new ReportBench(Files.createTempDirectory(folder, "official"))) {
			return new WordStructure(other.run("official", Selection.ALL, ReportFormat.Layout.DOCX));
		}
	}

	@Test
	void headingsAndTablesOutliveLibreOffice() throws Exception {
		assumeThat(hasLibreOffice()).as("LibreOffice is not installed: the round trip is not tested").isTrue();
		Path out = Files.createDirectory(folder.resolve("round"));
		int result = new ProcessBuilder("soffice", "-env:UserInstallation=" + folder.resolve("libreoffice").toUri(), "--headless",
				"--convert-to", "docx", "--outdir", out.toString(), comparison.toString()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("libreoffice.log").toFile()).start().waitFor();
		assertThat(result).isZero();
		try (InputStream before = Files.newInputStream(comparison);
				XWPFDocument written = new XWPFDocument(before);
				InputStream after = Files.newInputStream(out.resolve(comparison.getFileName()));
				XWPFDocument read = new XWPFDocument(after)) {
			assertThat(read.getTables()).hasSameSizeAs(written.getTables());
			assertThat(read.getTables().get(1).getText()).isEqualTo(written.getTables().get(1).getText());
			assertThat(read.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
			assertThat(headings(read)).isEqualTo(headings(written)).isNotEmpty();
		}
	}

	private static List<String> headings(XWPFDocument document) {
		return document.getParagraphs().stream().filter(paragraph -> paragraph.getStyle() != null)
				.filter(paragraph -> paragraph.getStyle().startsWith("Heading")).map(paragraph -> paragraph.getText()).toList();
	}

	private static boolean hasLibreOffice() throws InterruptedException {
		try {
			return new ProcessBuilder("soffice", "--version").redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor(1, TimeUnit.MINUTES);
		} catch (IOException e) {
			return false;
		}
	}

}
