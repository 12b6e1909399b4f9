package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads an OpenDocument spreadsheet, sheet by sheet, as {@link SheetText} reads a workbook of Excel. */
final class OdsText {

	private static final int MOST_COLUMNS = 16_384;
	private static final int MOST_REPEATED = 1000;

	private record Hanging(RowWriter.Cell cell, int rows) {
	}

	private final OdfStyles styles;
	private final TextWriter out;
	private final SheetNotes notes = new SheetNotes();
	private final List<String> boxes = new ArrayList<>();
	private final Map<Integer, Hanging> hanging = new HashMap<>();
	private final BitSet hiddenColumns = new BitSet();
	private String sheet = "";
	private int hidden;

	OdsText(OdfStyles styles, Budget budget) {
		this.styles = styles;
		this.out = new TextWriter(budget);
	}

	/** Reads the body that starts here. */
	ExtractedText read(Xml body) throws IOException {
		int begun = body.depth();
		while (body.next() && !body.isEnd(begun)) {
			if (body.isStart("table")) {
				table(body);
			} else if (body.isStart("tracked-changes") || body.isStart("named-expressions") || body.isStart("forms")) {
				body.skip();
			}
		}
		return notes.finish(out, Format.ODS);
	}

	private void table(Xml xml) throws IOException {
		sheet = xml.attribute("name");
		if (styles.isHiddenTable(xml.attribute("style-name"))) {
			notes.hiddenSheet(sheet);
			xml.skip();
			return;
		}
		SheetText.title(sheet, out);
		hanging.clear();
		hiddenColumns.clear();
		hidden = 0;
		RowWriter writer = new RowWriter(out);
		int begun = xml.depth();
		int row = 0;
		int column = 0;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("table-column")) {
				int end = Math.min(MOST_COLUMNS, column + xml.number("number-columns-repeated", 1));
				hiddenColumns.set(column, end, isHidden(xml));
				column = end;
			} else if (xml.isStart("table-row")) {
				row += row(xml, row + 1, writer);
			} else if (xml.isStart("shapes")) {
				boxes(xml);
			}
		}
		writer.endTable();
		notes.hiddenCells(sheet, hidden);
		boxes.forEach(line -> out.line(line, new Place.Sheet(sheet)));
		boxes.clear();
	}

	private static boolean isHidden(Xml xml) {
		return xml.attribute("visibility").matches("collapse|filter");
	}

	/** Writes a row and says how many rows it stands for. */
	private int row(Xml xml, int number, RowWriter writer) throws IOException {
		int repeated = xml.number("number-rows-repeated", 1);
		boolean hiddenRow = isHidden(xml);
		TreeMap<Integer, RowWriter.Cell> cells = new TreeMap<>();
		hanging.forEach((column, each) -> cells.put(column, each.cell()));
		hanging.replaceAll((column, each) -> new Hanging(each.cell(), each.rows() - 1));
		hanging.values().removeIf(each -> each.rows() <= 0);
		int begun = xml.depth();
		int column = 1;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("table-cell")) {
				column += cell(xml, number, column, hiddenRow, cells);
			} else if (xml.isStart("covered-table-cell")) {
				column += xml.number("number-columns-repeated", 1);
				xml.skip();
			}
		}
		if (hiddenRow) {
			return repeated;
		}
		if (cells.isEmpty() || repeated > MOST_REPEATED) {
			writer.endTable();
		} else {
			for (int i = 0; i < repeated; i++) {
				writer.row(line(cells, number + i));
			}
		}
		return repeated;
	}

	private List<RowWriter.Cell> line(TreeMap<Integer, RowWriter.Cell> cells, int row) {
		List<RowWriter.Cell> line = new ArrayList<>();
		for (int column = 1; column <= cells.lastKey(); column++) {
			if (!hiddenColumns.get(column - 1)) {
				RowWriter.Cell cell = cells.get(column);
				line.add(cell == null ? new RowWriter.Cell("", new Place.SheetCell(sheet, row, column)) : cell);
			}
		}
		return line;
	}

	/** Reads a cell and says how many columns it stands for. */
	private int cell(Xml xml, int row, int column, boolean hiddenRow, TreeMap<Integer, RowWriter.Cell> cells) throws IOException {
		int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
		int columns = Math.clamp(xml.number("number-columns-spanned", 1), 1, MOST_REPEATED);
		int rows = Math.clamp(xml.number("number-rows-spanned", 1), 1, MOST_REPEATED);
		Place place = new Place.SheetCell(sheet, row, column);
		boolean isHidden = hiddenRow || hiddenColumns.get(column - 1);
		CellText text = OdsCell.read(xml, styles, isHidden ? new LeftOut() : notes.leftOut(), place, boxes);
		if (isHidden) {
			hidden += text.text().isBlank() ? 0 : 1;
			return repeated;
		}
		String shown = notes.shown(text, place);
		for (int i = 0; i < Math.min(repeated, MOST_REPEATED) && !shown.isBlank() && column + i <= MOST_COLUMNS; i++) {
			RowWriter.Cell cell = new RowWriter.Cell(shown, new Place.SheetCell(sheet, row, column + i));
			cells.put(column + i, cell);
		}
		for (int i = 0; i < columns && columns + rows > 2 && !shown.isBlank(); i++) {
			RowWriter.Cell reaching = cells.get(column).reaching();
			cells.putIfAbsent(column + i, reaching);
			if (rows > 1) {
				hanging.put(column + i, new Hanging(reaching, rows - 1));
			}
		}
		return repeated;
	}

	private void boxes(Xml xml) throws IOException {
		int begun = xml.depth();
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("p")) {
				OdfParagraph.read(xml, styles).text().lines().forEach(boxes::add);
			}
		}
	}

}
