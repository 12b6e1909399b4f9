package fadu.reading.formats.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word file in the making. */
final class WordFile implements AutoCloseable {

	private final XWPFDocument document = new XWPFDocument();

	private WordFile() {
	}

	static WordFile begin() {
		return new WordFile();
	}

	WordFile paragraph(String text) {
		document.createParagraph().createRun().setText(text);
		return this;
	}

	/** A paragraph to add runs to. */
	XWPFParagraph paragraph() {
		return document.createParagraph();
	}

	WordFile table(String[][] cells) {
		XWPFTable table = document.createTable(cells.length, cells[0].length);
		for (int row = 0; row < cells.length; row++) {
			for (int column = 0; column < cells[row].length; column++) {
				table.getRow(row).getCell(column).setText(cells[row][column]);
			}
		}
		return this;
	}

	XWPFTable lastTable() {
		return document.getTables().get(document.getTables().size() - 1);
	}

	XWPFDocument document() {
		return document;
	}

	/** Makes a list with two levels, 一、 and (一), and gives its identifier. */
	BigInteger list() {
		CTAbstractNum outline = CTAbstractNum.Factory.newInstance();
		outline.setAbstractNumId(BigInteger.valueOf(7));
		String[] patterns = {"%1、", "（%2）"};
		for (int i = 0; i < patterns.length; i++) {
			CTLvl level = outline.addNewLvl();
			level.setIlvl(BigInteger.valueOf(i));
			level.addNewStart().setVal(BigInteger.ONE);
			level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
			level.addNewLvlText().setVal(patterns[i]);
		}
		XWPFNumbering numbering = document.createNumbering();
		return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(outline)));
	}

	WordFile numbered(BigInteger list, int level, String text) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setNumID(list);
		paragraph.setNumILvl(BigInteger.valueOf(level));
		paragraph.createRun().setText(text);
		return this;
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		document.write(out);
		return out.toByteArray();
	}

	Path save(Path file) throws IOException {
		return Files.write(file, bytes());
	}

	@Override
	public void close() throws IOException {
		document.close();
	}

}
