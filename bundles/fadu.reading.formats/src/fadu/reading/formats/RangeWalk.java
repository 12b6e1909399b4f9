package fadu.reading.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

import org.apache.poi.ss.util.CellRangeAddress;

/** Goes down the rows of a sheet beside its merged ranges and fills the cells that they cover; rows must come in order. */
final class RangeWalk<C> {

	private final List<CellRangeAddress> ranges;
	private final Function<C, Optional<C>> covering;
	private final List<CellRangeAddress> active = new ArrayList<>();
	private final Map<CellRangeAddress, C> held = new HashMap<>();
	private int next;

	/**
	 * @param ranges   in the order of their first rows
	 * @param covering what stands in the cells that a range covers, by its first cell
	 */
	RangeWalk(List<CellRangeAddress> ranges, Function<C, Optional<C>> covering) {
		this.ranges = ranges;
		this.covering = covering;
	}

	/** Fills a row, counted from 1, by column. */
	void fill(int row, SortedMap<Integer, C> cells) {
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

	private void fill(CellRangeAddress range, int row, SortedMap<Integer, C> cells) {
		int first = range.getFirstColumn() + 1;
		if (range.getFirstRow() + 1 == row) {
			Optional.ofNullable(cells.get(first)).flatMap(covering).ifPresent(cell -> held.put(range, cell));
		}
		C cell = held.get(range);
		for (int column = first; cell != null && column <= range.getLastColumn() + 1; column++) {
			cells.putIfAbsent(column, cell);
		}
	}

}
