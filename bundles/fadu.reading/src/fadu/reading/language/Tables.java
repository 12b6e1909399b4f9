package fadu.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables in running text: lines whose cells are divided by bars, tabs or wide gaps. A cell knows the words of its column and
 * row, so that a bare number finds its unit (罚没金额(万元), 占比, 单位:万元 above the table) and its name.
 */
public final class Tables {

	/**
	 * A cell.
	 *
	 * @param start    of its words
	 * @param end      behind them
	 * @param column   words at the head of its column, empty where there are none
	 * @param row      words at the head of its row, empty where there are none
	 * @param isNumber whether it holds a number and at most a unit
	 * @param unit     of a bare number, by the heads; {@link MeasureWord#NONE} where they do not tell
	 * @param factor   that the heads give to a bare number: 10,000 under 金额(万元)
	 */
	public record Cell(int start, int end, String column, String row, boolean isNumber, MeasureWord unit, int factor) {

		/** Whether the number only names the row: 序号, 编号. */
		boolean isLabel() {
			return TableHeads.names(column);
		}
	}

	private record Raw(int start, int end) {
	}

	private static final int LONGEST_LOOSE_CELL = 24;
	/** Of a head that is longer, only so much is read: each cell below it asks for its words. */
	private static final int LONGEST_HEAD = 120;

	private final List<Cell> cells = new ArrayList<>();
	private final String text;

	private Tables(String text) {
		this.text = text;
	}

	/** The tables of a text in plain form. */
	public static Tables of(String text) {
		Tables tables = new Tables(text);
		if (text.indexOf('|') >= 0 || text.indexOf('\t') >= 0 || text.contains("  ")) {
			tables.read();
		}
		return tables;
	}

	/** The cell that holds a place. */
	public Optional<Cell> cellAt(int place) {
		int low = 0;
		int high = cells.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (cells.get(middle).start() <= place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low > 0 && place < cells.get(low - 1).end() ? Optional.of(cells.get(low - 1)) : Optional.empty();
	}

	private void read() {
		List<List<Raw>> rows = new ArrayList<>();
		Raw above = new Raw(0, 0);
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			List<Raw> row = row(start, end);
			if (row.size() >= 2) {
				rows.add(row);
			} else {
				table(rows, above);
				rows = new ArrayList<>();
				above = new Raw(start, end);
			}
			start = end + 1;
		}
		table(rows, above);
	}

	private List<Raw> row(int lineStart, int lineEnd) {
		boolean ruled = false;
		for (int i = lineStart; i < lineEnd && !ruled; i++) {
			ruled = text.charAt(i) == '|' || text.charAt(i) == '\t';
		}
		List<Raw> row = new ArrayList<>();
		int start = lineStart;
		for (int i = lineStart; i <= lineEnd; i++) {
			boolean divides = i == lineEnd || (ruled
					? text.charAt(i) == '|' || text.charAt(i) == '\t'
					: text.charAt(i) == ' ' && i + 1 < lineEnd && text.charAt(i + 1) == ' ');
			if (divides) {
				Raw cell = trimmed(start, i);
				boolean empty = cell.start() == cell.end();
				boolean frame = empty && (!ruled || row.isEmpty() && start == lineStart || i == lineEnd);
				if (!ruled && (cell.end() - cell.start() > LONGEST_LOOSE_CELL || !empty && text.charAt(cell.end() - 1) == '。')) {
					return List.of();
				}
				if (!frame) {
					row.add(cell);
				}
				start = i + 1;
			}
		}
		return row;
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

	private void table(List<List<Raw>> rows, Raw above) {
		if (rows.size() < 2) {
			return;
		}
		int heads = 0;
		while (heads < 3 && heads < rows.size() - 1 && isHead(rows.get(heads))) {
			heads++;
		}
		TableHeads.Unit caption = TableHeads.caption(text, above.start(), above.end());
		int units = heads == 0 ? -1 : unitColumn(rows.get(heads - 1));
		for (List<Raw> row : rows.subList(heads, rows.size())) {
			Raw first = row.get(0);
			TableHeads.Unit stated = units >= 0 && units < row.size() ? TableHeads.named(words(row.get(units))) : caption;
			String label = isNumber(first) ? "" : words(first);
			for (int i = 0; i < row.size(); i++) {
				Raw cell = row.get(i);
				if (cell.start() < cell.end()) {
					String column = column(rows.subList(0, heads), i, row.size());
					TableHeads.Unit unit = i == 0 && !label.isEmpty()
							? TableHeads.Unit.NONE
							: TableHeads.unit(column, label, stated);
					cells.add(new Cell(cell.start(), cell.end(), column, i == 0 ? "" : label, isNumber(cell), unit.word(),
							unit.factor()));
				}
			}
		}
	}

	/** The column that names the unit of each row: 计量单位; -1 where there is none. */
	private int unitColumn(List<Raw> head) {
		for (int i = 1; i < head.size(); i++) {
			if (TableHeads.isUnitColumn(words(head.get(i)))) {
				return i;
			}
		}
		return -1;
	}

	/** A head holds no number but years. */
	private boolean isHead(List<Raw> row) {
		return row.stream().noneMatch(cell -> isNumber(cell) && !isYear(cell));
	}

	private boolean isYear(Raw cell) {
		int length = cell.end() - cell.start();
		return (length == 4 || length > 4 && text.charAt(cell.start() + 4) == '年')
				&& (text.startsWith("20", cell.start()) || text.startsWith("19", cell.start()));
	}

	/** The words above a cell; of two rows of heads the upper comes first. */
	private String column(List<List<Raw>> heads, int index, int size) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < heads.size(); i++) {
			List<Raw> head = heads.get(i);
			boolean fits = i == heads.size() - 1 || head.size() == size;
			if (fits && index < head.size() && !isRule(head.get(index))) {
				words.append(words.isEmpty() ? "" : " ").append(words(head.get(index)));
			}
		}
		return words.toString();
	}

	/** The line of dashes under a head. */
	private boolean isRule(Raw cell) {
		return cell.end() > cell.start() && ":-".indexOf(text.charAt(cell.start())) >= 0
				&& text.charAt(cell.end() - 1) != ')' && "-:".indexOf(text.charAt(cell.end() - 1)) >= 0;
	}

	private String words(Raw cell) {
		return text.substring(cell.start(), Math.min(cell.end(), cell.start() + LONGEST_HEAD));
	}

	private boolean isNumber(Raw cell) {
		return TableHeads.isNumber(text, cell.start(), cell.end());
	}

}
