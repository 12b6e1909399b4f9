package fadu.reading.language;

import java.util.List;

import fadu.reading.language.TableRows.Raw;
import fadu.reading.language.TableRows.Row;

/**
 * Rows of a table that head the rows below them: one cell that is merged over the whole table, so that each cell has its words, or
 * a numbered one beside empty cells (四、行政复议).
 */
final class TableSections {

	private static final int LONGEST_LINE = 24;
	private static final String ENDS = "。;:,";

	private TableSections() {
	}

	/** Whether a row without numbers is one. */
	static boolean is(String text, List<Raw> row) {
		Raw first = row.get(0);
		if (row.size() < 2 || first.isEmpty() || TableHeads.isNumber(text, first.start(), first.end())) {
			return false;
		}
		List<Raw> others = row.subList(1, row.size());
		return others.stream().allMatch(Raw::isEmpty) && RowNumber.behind(text, first.start(), first.end()) > first.start()
				|| row.size() > 2 && others.stream().allMatch(cell -> TableRows.same(text, first, cell));
	}

	/**
	 * Whether a line that is no row, below a row of a table, only divides it: it is numbered (二、按性别), tells nothing else, and right
	 * below it the table goes on with numbers in as many columns.
	 */
	static boolean divides(TableRows lines, String text, int start, int end, Row above) {
		int first = start;
		while (first < end && Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		if (end - first > LONGEST_LINE || first == end || RowNumber.behind(text, first, end) == first || end == text.length()
				|| ENDS.indexOf(text.charAt(end - 1)) >= 0) {
			return false;
		}
		int next = text.indexOf('\n', end + 1);
		Row below = lines.row(end + 1, next < 0 ? text.length() : next);
		List<Raw> cells = below.cells();
		return below.isRow() && below.ruled() && above.ruled() && cells.size() == above.cells().size()
				&& !cells.get(0).isEmpty() && !Character.isDigit(text.charAt(cells.get(0).end() - 1))
				&& cells.stream().skip(1).anyMatch(cell -> TableHeads.isNumber(text, cell.start(), cell.end()));
	}

	/** What the row names, without its number. */
	static String name(String text, List<Raw> row) {
		return text.substring(RowNumber.behind(text, row.get(0).start(), row.get(0).end()), row.get(0).end()).strip();
	}

}
