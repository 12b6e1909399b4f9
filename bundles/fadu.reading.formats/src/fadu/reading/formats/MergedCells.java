package fadu.reading.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet. They stand at the end of its part, so the part is read twice. */
final class MergedCells {

	private static final int MOST = 100_000;

	private final List<CellRangeAddress> ranges;
	private final List<CellRangeAddress> active = new ArrayList<>();
	private final Map<CellRangeAddress, RowWriter.Cell> held = new HashMap<>();
	private int next;

	private MergedCells(List<CellRangeAddress> ranges) {
		this.ranges = ranges;
		ranges.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
	}

	static MergedCells of(PackagePart sheet, Budget budget) throws IOException {
		List<CellRangeAddress> ranges = new ArrayList<>();
		try (Xml xml = Xml.open(sheet, budget)) {
			while (xml.next() && ranges.size() < MOST) {
				if (xml.isStart("mergeCell")) {
					ranges.add(CellRangeAddress.valueOf(xml.attribute("ref")));
				}
			}
		}
		return new MergedCells(ranges);
	}

	/** Where they are, in the order of their first rows. */
	List<CellRangeAddress> ranges() {
		return List.copyOf(ranges);
	}

	/** The merged cells of a sheet that is in memory whole. */
	static MergedCells of(List<CellRangeAddress> ranges) {
		return new MergedCells(new ArrayList<>(ranges.subList(0, Math.min(MOST, ranges.size()))));
	}

	/** Repeats the words of merged cells in the cells of a row that they cover; rows must come in order. */
	void fill(int row, TreeMap<Integer, RowWriter.Cell> cells) {
		while (next < ranges.size() && ranges.get(next).getFirstRow() < row) {
			active.add(ranges.get(next));
			next++;
		}
		for (Iterator<CellRangeAddress> each = active.iterator(); each.hasNext();) {
			CellRangeAddress range = each.next();
			if (range.getLastRow() + 1 < row) {
				each.remove();
				held.remove(range);
			} else {
				fill(range, row, cells);
			}
		}
	}

	private void fill(CellRangeAddress range, int row, TreeMap<Integer, RowWriter.Cell> cells) {
		int first = range.getFirstColumn() + 1;
		if (range.getFirstRow() + 1 == row && cells.containsKey(first)) {
			held.put(range, cells.get(first).reaching());
		}
		RowWriter.Cell cell = held.get(range);
		for (int column = first; cell != null && !cell.text().isEmpty() && column <= range.getLastColumn() + 1; column++) {
			cells.putIfAbsent(column, cell);
		}
	}

}
