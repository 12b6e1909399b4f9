package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;

/** The rows of one sheet. */
final class SheetRows {

	private static final int MOST_COLUMNS = 16_384;

	private final String sheet;
	private final SheetValues values;
	private final MergedCells merged;
	private final RowWriter writer;
	private final SheetNotes notes;
	private final BitSet hiddenColumns = new BitSet();
	private int leftOut;
	private int previousRow;

	SheetRows(String sheet, SheetValues values, MergedCells merged, RowWriter writer, SheetNotes notes) {
		this.sheet = sheet;
		this.values = values;
		this.merged = merged;
		this.writer = writer;
		this.notes = notes;
	}

	/** How many cells with something in them stand in hidden rows or columns. */
	int leftOut() {
		return leftOut;
	}

	void read(Xml xml) throws IOException {
		while (xml.next()) {
			if (xml.isStart("col") && isHidden(xml)) {
				hiddenColumns.set(Math.clamp(xml.number("min", 1), 1, MOST_COLUMNS),
						Math.clamp(xml.number("max", 1), 1, MOST_COLUMNS) + 1);
			} else if (xml.isStart("row")) {
				row(xml);
			}
		}
		writer.endTable();
	}

	private void row(Xml xml) throws IOException {
		int number = xml.number("r", previousRow + 1);
		boolean hidden = isHidden(xml);
		TreeMap<Integer, RowWriter.Cell> cells = new TreeMap<>();
		int begun = xml.depth();
		int column = 0;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("c")) {
				column = column(xml.attribute("r"), column + 1);
				Place place = new Place.SheetCell(sheet, number, column);
				boolean isHidden = hidden || hiddenColumns.get(column);
				CellText text = values.cell(xml, isHidden ? new LeftOut() : notes.leftOut(), place);
				if (isHidden) {
					leftOut += text.text().isBlank() ? 0 : 1;
					continue;
				}
				String shown = notes.shown(text, place);
				if (!shown.isBlank()) {
					cells.put(column, new RowWriter.Cell(shown, place));
				}
			}
		}
		if (hidden) {
			previousRow = number;
			return;
		}
		if (number > previousRow + 1) {
			writer.endTable();
		}
		previousRow = number;
		merged.fill(number, cells);
		writer.row(line(cells, number));
	}

	private static boolean isHidden(Xml xml) {
		String hidden = xml.attribute("hidden");
		return hidden.equals("1") || hidden.equals("true");
	}

	static int column(String reference, int otherwise) {
		int letters = 0;
		while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
			letters++;
		}
		int column = letters == 0 || letters > 3
				? otherwise
				: CellReference.convertColStringToIndex(reference.substring(0, letters)) + 1;
		return Math.clamp(column, 1, MOST_COLUMNS);
	}

	private List<RowWriter.Cell> line(TreeMap<Integer, RowWriter.Cell> cells, int row) {
		List<RowWriter.Cell> line = new ArrayList<>();
		int last = cells.isEmpty() ? 0 : cells.lastKey();
		for (int column = 1; column <= last; column++) {
			if (!hiddenColumns.get(column)) {
				RowWriter.Cell cell = cells.get(column);
				line.add(cell == null ? new RowWriter.Cell("", new Place.SheetCell(sheet, row, column)) : cell);
			}
		}
		return line;
	}

}
