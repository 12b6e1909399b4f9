package fadu.reading.language;

import java.util.ArrayList;
import java.util.List;

/** Divides lines into the cells of a row: at bars, at tabs, or, where a line has neither, at gaps of two blanks and more. */
final class TableRows {

	/** The words of a cell lie between two places; of an empty cell they are the same. */
	record Raw(int start, int end) {
		boolean isEmpty() {
			return start == end;
		}
	}

	/**
	 * Cells side by side.
	 *
	 * @param cells without what stands outside a frame, as far as the row alone tells
	 * @param whole with it
	 * @param ruled where a bar or tab divides them
	 */
	record Row(List<Raw> cells, List<Raw> whole, boolean ruled) {
		static final Row NONE = new Row(List.of(), List.of(), false);

		boolean isRow() {
			return cells.size() >= 2;
		}
	}

	private static final int LONGEST_LOOSE_CELL = 24;

	private final String text;

	TableRows(String text) {
		this.text = text;
	}

	Row row(int lineStart, int lineEnd) {
		char divider = divider(lineStart, lineEnd);
		List<Raw> cells = new ArrayList<>();
		int start = lineStart;
		for (int i = lineStart; i <= lineEnd; i++) {
			boolean divides = i == lineEnd || (divider == ' '
					? text.charAt(i) == ' ' && i + 1 < lineEnd && text.charAt(i + 1) == ' '
					: text.charAt(i) == divider);
			if (!divides) {
				continue;
			}
			Raw cell = trimmed(start, i);
			if (divider == ' ' && isSentence(cell)) {
				return Row.NONE;
			}
			if (divider != ' ' || !cell.isEmpty()) {
				cells.add(cell);
			}
			start = i + 1;
		}
		return new Row(divider == '|' ? unframed(cells, lineStart) : cells, cells, divider != ' ');
	}

	/**
	 * The cells of the rows of a table. A side of it is framed where it is in all rows: else an empty cell at the end of one, as
	 * below a head that spans two levels, keeps its place, so that the cells beside it stand below their own heads. Two empty cells
	 * that open a row wider than all rows without a bar before them are a bar and one empty cell: | | 其中:专职 | 人 | 49.
	 */
	static List<List<Raw>> cells(List<Row> rows) {
		boolean opened = rows.stream().allMatch(row -> row.whole().get(0).isEmpty());
		int width = rows.stream().filter(row -> !row.whole().get(0).isEmpty()).mapToInt(row -> row.whole().size()).max().orElse(0);
		boolean closed = rows.stream().allMatch(row -> row.whole().get(row.whole().size() - 1).isEmpty());
		return rows.stream().map(row -> {
			boolean cut = row.cells().size() < row.whole().size();
			int size = row.whole().size();
			boolean bar = opened || size > width && row.whole().get(0).isEmpty() && row.whole().get(1).isEmpty();
			return cut ? row.whole().subList(bar ? 1 : 0, closed ? size - 1 : size) : row.cells();
		}).toList();
	}

	/** Whether two cells have the same words. */
	static boolean same(String text, Raw one, Raw other) {
		int length = one.end() - one.start();
		return length == other.end() - other.start() && text.regionMatches(one.start(), text, other.start(), length);
	}

	/** The words of a cell, of a long one so many characters; 合 计, whose characters stand apart to fill the column, is 合计. */
	static String words(String text, Raw cell, int most) {
		String words = text.substring(cell.start(), Math.min(cell.end(), cell.start() + most));
		boolean apart = false;
		for (int i = 1; i < words.length(); i++) {
			boolean blank = Character.isWhitespace(words.charAt(i));
			if (!blank && !Character.isWhitespace(words.charAt(i - 1)) || !blank && !Character.isIdeographic(words.charAt(i))) {
				return words;
			}
			apart |= blank;
		}
		return apart && Character.isIdeographic(words.charAt(0)) ? words.replaceAll("\\s", "") : words;
	}

	private char divider(int from, int to) {
		char divider = ' ';
		for (int i = from; i < to; i++) {
			if (text.charAt(i) == '|') {
				return '|';
			}
			divider = text.charAt(i) == '\t' ? '\t' : divider;
		}
		return divider;
	}

	private boolean isSentence(Raw cell) {
		return cell.end() - cell.start() > LONGEST_LOOSE_CELL || !cell.isEmpty() && text.charAt(cell.end() - 1) == '。';
	}

	/** | a | b |: what stands outside a frame is no cell; without the bar at the end an empty first cell is one. */
	private List<Raw> unframed(List<Raw> cells, int lineStart) {
		boolean closed = cells.size() > 2 && cells.get(cells.size() - 1).isEmpty();
		boolean opened = cells.get(0).isEmpty() && (closed || text.charAt(lineStart) == '|');
		return cells.subList(opened ? 1 : 0, closed ? cells.size() - 1 : cells.size());
	}

	private Raw trimmed(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new Raw(start, end);
	}

}
