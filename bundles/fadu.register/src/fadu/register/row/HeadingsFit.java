package fadu.register.row;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import fadu.reading.formats.CellTaker;
import fadu.reading.formats.RawCell;
import fadu.register.definition.RegisterDefinition;

/**
 * Which registers the headings of a spreadsheet fit: a row of them names three columns or more, the whole key or half of all
 * columns
 * among them, and no more that the register does not know than that it does.
 */
public final class HeadingsFit implements CellTaker {

	private static final int LEAST = 3;

	private final Map<RegisterDefinition, Integer> known = new LinkedHashMap<>();

	/** @param registers those that are held against the headings */
	public HeadingsFit(List<RegisterDefinition> registers) {
		registers.forEach(register -> known.put(register, 0));
	}

	@Override
	public void sheet(String name) {
		// each sheet has headings of its own, and the best row of all counts
	}

	@Override
	public void row(int number, SortedMap<Integer, RawCell> cells) {
		if (number <= RowReader.LAST_HEADING) {
			known.replaceAll(
					(register, before) -> Math.max(before, fit(register, ColumnHeads.of(register, cells, SheetWish.NONE))));
		}
	}

	private static int fit(RegisterDefinition register, ColumnHeads heads) {
		int columns = heads.columns().size();
		int all = register.fields().size();
		boolean fits = (heads.isHeading(register) || 2 * columns >= all) && columns >= Math.min(LEAST, all)
				&& columns >= heads.unknown().size();
		return fits ? columns : 0;
	}

	/** The registers that fit, the one of which most columns are named first. */
	public List<RegisterDefinition> best() {
		return known.entrySet().stream().filter(each -> each.getValue() > 0)
				.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
	}

}
