package fadu.reading.context;

import java.util.HashMap;
import java.util.Map;

import fadu.reading.language.Mention;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;

/**
 * Tells whether a cell counts what stands: by its heads, or, of a row of totals, because all the rows above it in its column do.
 * The cells are asked about in the order of the text.
 */
final class StandingColumns {

	private static final Cues TOTALS = Cues.of("total_head");
	/** Of a column in which something was done. */
	private static final String MIXED = "";

	/** The unit of what stands in each column of the table. */
	private final Map<String, String> units = new HashMap<>();
	private int table = -1;

	boolean stands(Tables.Cell cell, Mention mention) {
		if (!cell.isNumber()) {
			return false;
		}
		if (cell.table() != table) {
			table = cell.table();
			units.clear();
		}
		String unit = mention.quantity().unit();
		if (StandingHeads.tell(cell, mention)) {
			units.putIfAbsent(cell.column(), unit);
			return true;
		}
		if (TOTALS.endBefore(cell.own(), cell.own().length())) {
			return !unit.isEmpty() && unit.equals(units.get(cell.column()));
		}
		units.put(cell.column(), MIXED);
		return false;
	}

}
