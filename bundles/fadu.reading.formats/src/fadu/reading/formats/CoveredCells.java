package fadu.reading.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.apache.poi.ss.util.CellRangeAddress;

/** Says of the cells that merged ones cover what these hold; rows must come in order. */
final class CoveredCells {

	private final List<CellRangeAddress> ranges;
	private final List<CellRangeAddress> active = new ArrayList<>();
	private final Map<CellRangeAddress, RawCell> held = new HashMap<>();
	private int next;

	/** @param ranges in the order of their first rows */
	CoveredCells(List<CellRangeAddress> ranges) {
		this.ranges = ranges;
	}

	void fill(int row, SortedMap<Integer, RawCell> cells) {
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

	private void fill(CellRangeAddress range, int row, SortedMap<Integer, RawCell> cells) {
		int first = range.getFirstColumn() + 1;
		if (range.getFirstRow() + 1 == row && cells.get(first) != null) {
			held.put(range, cells.get(first));
		}
		RawCell by = held.get(range);
		for (int column = first; by != null && column <= range.getLastColumn() + 1; column++) {
			cells.putIfAbsent(column, new RawCell.Covered(by));
		}
	}

}
