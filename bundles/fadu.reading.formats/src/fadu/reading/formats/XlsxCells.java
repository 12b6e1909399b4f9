package fadu.reading.formats;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.poi.openxml4j.opc.PackagePart;

/** The cells of one sheet of an Excel file, as a stream. */
final class XlsxCells {

	private final SheetValues values;
	private final MergedCells merged;
	private final CellTaker taker;

	XlsxCells(SheetValues values, MergedCells merged, CellTaker taker) {
		this.values = values;
		this.merged = merged;
		this.taker = taker;
	}

	void read(PackagePart sheet, Budget budget) throws IOException {
		RangeWalk<RawCell> covered = new RangeWalk<>(merged.ranges(), RawCell.Covered::of);
		int number = 0;
		try (Xml xml = Xml.open(sheet, budget)) {
			while (xml.next()) {
				if (xml.isStart("row")) {
					number = xml.number("r", number + 1);
					SortedMap<Integer, RawCell> cells = row(xml);
					covered.fill(number, cells);
					taker.row(number, cells);
				}
			}
		}
	}

	private SortedMap<Integer, RawCell> row(Xml xml) throws IOException {
		SortedMap<Integer, RawCell> cells = new TreeMap<>();
		int begun = xml.depth();
		int column = 0;
		while (xml.next() && !xml.isEnd(begun)) {
			if (xml.isStart("c")) {
				column = SheetRows.column(xml.attribute("r"), column + 1);
				int at = column;
				values.raw(xml).ifPresent(cell -> cells.put(at, cell));
			}
		}
		return cells;
	}

}
