package fadu.reading.language;

import java.util.List;

import fadu.reading.language.TableRows.Raw;
import fadu.reading.language.TableRows.Row;

/**
 * Rows of a table that head the rows below them: one cell that is merged over the whole table, so that each cell has its words, or
 * a numbered one beside empty cells (四、行政复议).
 */
final class TableSections {

	private static final String NUMBERS = "一二三四五六七八九十0123456789";
	private static final String SIGNS = "、.)";
	private static final int LONGEST_NUMBER = 4;
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
		return others.stream().allMatch(Raw::isEmpty) && behindNumber(text, first) > first.start()
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
		Raw line = new Raw(first, end);
		if (end - first > LONGEST_LINE || first == end || behindNumber(text, line) == first || end == text.length()
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
		return text.substring(behindNumber(text, row.get(0)), row.get(0).end()).strip();
	}

	/** Behind 四、, (四) or 4.; the start of the cell where no number opens it. */
	private static int behindNumber(String text, Raw cell) {
		int start = text.charAt(cell.start()) == '(' ? cell.start() + 1 : cell.start();
		int end = start;
		while (end < cell.end() && end - start < LONGEST_NUMBER && NUMBERS.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return end > start && end + 1 < cell.end() && SIGNS.indexOf(text.charAt(end)) >= 0 ? end + 1 : cell.start();
	}

}
