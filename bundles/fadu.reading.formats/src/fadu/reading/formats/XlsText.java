package fadu.reading.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;

/** Reads a workbook of Excel 97 to 2003, also one that WPS wrote, as {@link SheetText} reads the newer ones. */
final class XlsText {

	private final HSSFWorkbook workbook;
	private final Budget budget;
	private final TextWriter out;
	private final SheetNotes notes = new SheetNotes();
	private final CellNumbers numbers;

	XlsText(HSSFWorkbook workbook, Budget budget) {
		this.workbook = workbook;
		this.budget = budget;
		this.out = new TextWriter(budget);
		this.numbers = new CellNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
	}

	ExtractedText read() {
		for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
			HSSFSheet sheet = workbook.getSheetAt(i);
			if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
				notes.hiddenSheet(sheet.getSheetName());
			} else {
				sheet(sheet);
			}
		}
		return notes.finish(out, Format.XLS);
	}

	private void sheet(HSSFSheet sheet) {
		String name = sheet.getSheetName();
		SheetText.title(name, out);
		MergedCells merged = MergedCells.of(sheet.getMergedRegions());
		RowWriter writer = new RowWriter(out);
		int hidden = 0;
		int previous = -1;
		for (Row row : sheet) {
			budget.check();
			TreeMap<Integer, RowWriter.Cell> cells = new TreeMap<>();
			for (Cell each : row) {
				Place place = new Place.SheetCell(name, row.getRowNum() + 1, each.getColumnIndex() + 1);
				boolean isHidden = row.getZeroHeight() || sheet.isColumnHidden(each.getColumnIndex());
				CellText text = text((HSSFCell) each, place, isHidden);
				if (isHidden && !text.text().isBlank()) {
					hidden++;
				} else if (!isHidden) {
					String shown = notes.shown(text, place);
					if (!shown.isBlank()) {
						cells.put(each.getColumnIndex() + 1, new RowWriter.Cell(shown, place));
					}
				}
			}
			if (!row.getZeroHeight()) {
				if (row.getRowNum() > previous + 1) {
					writer.endTable();
				}
				merged.fill(row.getRowNum() + 1, cells);
				writer.row(line(sheet, cells, row.getRowNum() + 1));
			}
			previous = row.getRowNum();
		}
		writer.endTable();
		notes.hiddenCells(name, hidden);
		boxes(sheet);
	}

	private static List<RowWriter.Cell> line(HSSFSheet sheet, TreeMap<Integer, RowWriter.Cell> cells, int row) {
		List<RowWriter.Cell> line = new ArrayList<>();
		int last = cells.isEmpty() ? 0 : cells.lastKey();
		for (int column = 1; column <= last; column++) {
			if (!sheet.isColumnHidden(column - 1)) {
				RowWriter.Cell cell = cells.get(column);
				line.add(cell == null
						? new RowWriter.Cell("", new Place.SheetCell(sheet.getSheetName(), row, column))
						: cell);
			}
		}
		return line;
	}

	private CellText text(HSSFCell cell, Place place, boolean hidden) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		HSSFCellStyle style = cell.getCellStyle();
		boolean struck = style.getFont(workbook).getStrikeout();
		CellText.Builder text = new CellText.Builder();
		switch (type) {
		case STRING -> words(cell.getRichStringCellValue(), style.getFont(workbook), text);
		case NUMERIC -> text.part(numbers.shown(plain(cell.getNumericCellValue()), style.getDataFormat(),
				Optional.ofNullable(style.getDataFormatString())), struck, false);
		case ERROR -> {
			if (!hidden) {
				notes.leftOut().add(LeftOut.What.ERROR, place);
			}
		}
		default -> {
			// blank, or true and false
		}
		}
		return text.build();
	}

	private static String plain(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}

	/** The parts of a text between the places where its font changes. */
	private void words(HSSFRichTextString words, HSSFFont font, CellText.Builder text) {
		String all = words.getString();
		int from = 0;
		HSSFFont of = font;
		for (int i = 0; i <= words.numFormattingRuns(); i++) {
			int to = i < words.numFormattingRuns() ? Math.min(words.getIndexOfFormattingRun(i), all.length()) : all.length();
			if (to > from) {
				text.part(all.substring(from, to), of.getStrikeout(), of.getTypeOffset() == Font.SS_SUPER);
				from = to;
			}
			if (i < words.numFormattingRuns()) {
				of = workbook.getFontAt(words.getFontOfFormattingRun(i));
			}
		}
	}

	/** The text boxes of a sheet stand at its end; drawings that cannot be read are left out. */
	private void boxes(HSSFSheet sheet) {
		Place place = new Place.Sheet(sheet.getSheetName());
		try {
			if (sheet.getDrawingPatriarch() == null) {
				return;
			}
			for (HSSFShape shape : sheet.getDrawingPatriarch()) {
				if (shape instanceof HSSFSimpleShape box && box.getString() != null && box.getString().getString() != null) {
					box.getString().getString().lines().forEach(line -> out.line(line, place));
				}
			}
		} catch (Budget.Exceeded e) {
			throw e;
		} catch (RuntimeException e) {
			notes.leftOut().add(LeftOut.What.TEXT_BOX, place);
		}
	}

}
