package fadu.reading.language;

import java.util.List;

import fadu.reading.language.TableRows.Raw;

/**
 * Rows of a table that head the rows below them: one cell that is merged over the whole table, so that each cell has its words, or
 * a numbered one beside empty cells (四、行政复议).
 */
final class TableSections {

	private static final String NUMBERS = "一二三四五六七八九十0123456789";
	private static final String SIGNS = "、.)";
	private static final int LONGEST_NUMBER = 4;

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
				|| row.size() > 2 && others.stream().allMatch(cell -> same(text, first, cell));
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

	private static boolean same(String text, Raw one, Raw other) {
		int length = one.end() - one.start();
		return length == other.end() - other.start() && text.regionMatches(one.start(), text, other.start(), length);
	}

}
