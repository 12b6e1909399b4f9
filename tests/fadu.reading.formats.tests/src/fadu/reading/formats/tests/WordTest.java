package fadu.reading.formats.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;

import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import fadu.reading.formats.ExtractedText;
import fadu.reading.formats.UnreadableReport;

/** A Word file is read as it prints. */
class WordTest extends FormatsFixture {

	private static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

	@Test
	void theNumbersThatWordCountsStandBeforeTheirParagraphs() throws IOException, UnreadableReport {
		try (WordFile file = WordFile.begin()) {
			BigInteger list = file.list();
			file.numbered(list, 0, "法治宣传").numbered(list, 1, "进校园").numbered(list, 1, "进企业").paragraph("举办讲座36场。")
					.numbered(list, 0, "人民调解").numbered(list, 1, "队伍");
			assertThat(lines(file.save(folder.resolve("a.docx")))).containsExactly("一、法治宣传", "（一）进校园", "（二）进企业",
					"举办讲座36场。", "二、人民调解", "（一）队伍");
		}
	}

	@Test
	void everyPartKnowsItsPlace() throws IOException, UnreadableReport {
		try (WordFile file = WordFile.begin().paragraph("总结").paragraph("").paragraph("全年调解纠纷1520件。")
				.table(new String[][]{{"类别", "件数"}, {"邻里", "411"}}).paragraph("成功率98.6%。")) {
			ExtractedText text = read(file.save(folder.resolve("a.docx")));
			assertThat(text.text()).isEqualTo("总结\n全年调解纠纷1520件。\n类别 | 件数\n邻里 | 411\n成功率98.6%。\n");
			assertThat(place(text, "1520件")).isEqualTo("paragraph 2");
			assertThat(place(text, "411")).isEqualTo("table 1 row 2 column 2");
			assertThat(place(text, "98.6%")).isEqualTo("paragraph 3");
		}
	}

	@Test
	void aFigureSplitByFormattingIsOne() throws IOException, UnreadableReport {
		try (WordFile file = WordFile.begin()) {
			XWPFParagraph paragraph = file.paragraph();
			for (String part : new String[]{"受理案件12", "8", "6件"}) {
				XWPFRun run = paragraph.createRun();
				run.setBold(part.length() == 1);
				run.setText(part);
			}
			assertThat(figures(read(file.save(folder.resolve("a.docx"))))).containsExactly("1286件 =");
		}
	}

	@Test
	void whatWasDeletedOrHiddenIsNotRead() throws IOException, UnreadableReport, XmlException {
		try (WordFile file = WordFile.begin()) {
			file.paragraph().getCTP().set(XmlObject.Factory.parse("<w:p " + WORD + "><w:r><w:t>受理案件</w:t></w:r>"
					+ "<w:del w:id='1' w:author='a'><w:r><w:delText>999</w:delText></w:r></w:del>"
					+ "<w:ins w:id='2' w:author='a'><w:r><w:t>485</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r>"
					+ "<w:r><w:rPr><w:vanish/></w:rPr><w:t>，内部数字777件</w:t></w:r><w:moveFrom w:id='3' w:author='a'><w:r><w:t>，888件"
					+ "</w:t></w:r></w:moveFrom></w:p>").selectPath("*")[0]);
			assertThat(lines(file.save(folder.resolve("a.docx")))).containsExactly("受理案件485件");
		}
	}

	@Test
	void theMarkOfAFootnoteNeverLengthensANumber() throws IOException, UnreadableReport {
		try (WordFile file = WordFile.begin()) {
			XWPFParagraph paragraph = file.paragraph();
			paragraph.createRun().setText("群众满意度为99.2");
			XWPFRun mark = paragraph.createRun();
			mark.setText("3");
			mark.setVerticalAlignment(VerticalAlign.SUPERSCRIPT.name().toLowerCase(java.util.Locale.ROOT));
			paragraph.createRun().setText("%。");
			file.document().createFootnotes();
			XWPFFootnote note = file.document().createFootnote();
			note.createParagraph().createRun().setText("抽样调查812人。");
			paragraph.addFootnoteReference(note);
			ExtractedText text = read(file.save(folder.resolve("a.docx")));
			assertThat(text.text()).isEqualTo("群众满意度为99.2³%。\n抽样调查812人。\n");
			assertThat(place(text, "812人")).as("the paragraph that the note belongs to").isEqualTo("paragraph 1");
		}
	}

	@Test
	void aTextBoxIsReadOnceAfterItsParagraph() throws IOException, UnreadableReport, XmlException {
		String box = "<w:txbxContent><w:p><w:r><w:t>全区有调解员268名</w:t></w:r></w:p></w:txbxContent>";
		try (WordFile file = WordFile.begin()) {
			CTP paragraph = file.paragraph().getCTP();
			paragraph.set(XmlObject.Factory.parse("<w:p " + WORD
					+ " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
					+ " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:s='urn:shape'><w:r><w:t>队伍建设。</w:t></w:r><w:r><mc:AlternateContent>"
					+ "<mc:Choice Requires='s'><s:box>" + box + "</s:box></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
					+ "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>").selectPath("*")[0]);
			assertThat(lines(file.save(folder.resolve("a.docx")))).containsExactly("队伍建设。", "全区有调解员268名");
		}
	}

	@Test
	void mergedCellsHoldForAllThatTheyCover() throws IOException, UnreadableReport {
		try (WordFile file = WordFile.begin().table(new String[][]{{"业务", "事项", "件数"}, {"复议", "受理", "318"},
				{"", "审结", "295"}, {"合计", "", "613"}})) {
			XWPFTable table = file.lastTable();
			table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
			table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
			table.getRow(3).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
			table.getRow(3).removeCell(1);
			assertThat(lines(file.save(folder.resolve("a.docx")))).containsExactly("业务 | 事项 | 件数", "复议 | 受理 | 318",
					"复议 | 审结 | 295", "合计 | 合计 | 613");
		}
	}

	@Test
	void aHeadOfTwoRowsBecomesOne() throws IOException, UnreadableReport {
		try (WordFile file = WordFile.begin().table(new String[][]{{"单位", "案件(件)", ""}, {"", "受理", "办结"},
				{"城东所", "52", "50"}})) {
			XWPFTable table = file.lastTable();
			table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
			table.getRow(1).getCell(0).getCTTc().addNewTcPr().addNewVMerge();
			table.getRow(0).getCell(1).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
			table.getRow(0).removeCell(2);
			ExtractedText text = read(file.save(folder.resolve("a.docx")));
			assertThat(text.text()).isEqualTo("单位 | 案件(件) 受理 | 案件(件) 办结\n城东所 | 52 | 50\n");
			assertThat(figures(text)).containsExactly("52件 =", "50件 =");
		}
	}

	@Test
	void aTableThatOnlyLaysOutThePageIsText() throws IOException, UnreadableReport {
		String long1 = "全年共调处各类矛盾纠纷，".repeat(30);
		try (WordFile file = WordFile.begin().table(new String[][]{{long1 + "计52件。", "右栏。"}})) {
			assertThat(lines(file.save(folder.resolve("a.docx")))).containsExactly(long1 + "计52件。", "右栏。");
		}
	}

	@Test
	void theTableOfContentsIsLeftOut() throws IOException, UnreadableReport, XmlException {
		try (WordFile file = WordFile.begin()) {
			file.document().createStyles().setStyles(org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles.Factory
					.parse("<w:style " + WORD + " w:type='paragraph' w:styleId='21'><w:name w:val='toc 1'/></w:style>"));
			XWPFParagraph line = file.paragraph();
			line.setStyle("21");
			line.createRun().setText("一、法治宣传12");
			file.paragraph("一、法治宣传");
			assertThat(lines(file.save(folder.resolve("a.docx")))).containsExactly("一、法治宣传");
		}
	}

	@Test
	void struckOutWordsAreLeftOutAndNotedAndATableWithinATableFollowsIt() throws IOException, UnreadableReport {
		String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
		String inner = "<w:tbl><w:tr>" + cell.formatted("类") + cell.formatted("件") + "</w:tr><w:tr>" + cell.formatted("甲")
				+ cell.formatted("8") + "</w:tr></w:tbl>";
		byte[] word = ZipFiles.word(
				"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>受理</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>35</w:t></w:r><w:r><w:t>36件</w:t></w:r></w:p>"
						+ "<w:tbl><w:tr>" + cell.formatted("所") + cell.formatted("件数") + "</w:tr><w:tr>" + cell.formatted("东所")
						+ "<w:tc><w:p><w:r><w:t>31</w:t></w:r></w:p>" + inner
						+ "<w:p/></w:tc></w:tr></w:tbl></w:body></w:document>");
		ExtractedText text = read(Files.write(folder.resolve("a.docx"), word));
		assertThat(text.text().lines()).containsExactly("受理36件", "所 | 件数", "东所 | 31", "类 | 件", "甲 | 8");
		assertThat(text.notes()).singleElement().asString().contains("删除线", "第 1 段");
	}

}
