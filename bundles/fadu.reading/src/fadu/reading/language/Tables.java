package fadu.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.reading.language.TableRows.Raw;
import fadu.reading.language.TableRows.Row;

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
	 * @param column   words at the head of its column, the upper head first; empty where there are none
	 * @param row      words before the first number of its row; empty where there are none
	 * @param before   words at the heads of the two columns to the left, empty where there are none
	 * @param isNumber whether it holds a number and at most a unit
	 * @param unit     of a bare number, by the heads; {@link MeasureWord#NONE} where they do not tell
	 * @param factor   that the heads give to a bare number: 10,000 under 金额(万元)
	 * @param table    the number of its table in the text
	 * @param isClass  whether it names its row by a number: 35岁及以下
	 */
	public record Cell(int start, int end, String column, String row, String before, boolean isNumber, MeasureWord unit,
			int factor, int table, boolean isClass) {

		/** Whether the number only names the row: 序号, 编号, 35岁及以下. */
		boolean isLabel() {
			return isClass || TableHeads.names(column);
		}

		/** The heads of its column without a last one that is a unit: #专职律师 over (人). */
		public String named() {
			int end = column.lastIndexOf(' ');
			return end > 0 && column.startsWith("(", end + 1) ? column.substring(0, end) : column;
		}

		/** The last cell before the numbers: 邻里 in 人民调解|邻里, of which the cells before it are the group. */
		public String own() {
			return row.substring(row.lastIndexOf(' ') + 1);
		}

		/** The cells before that one; empty where it is the only one. */
		public String group() {
			return row.substring(0, Math.max(0, row.lastIndexOf(' ')));
		}
	}

	private final List<Cell> cells = new ArrayList<>();
	private final String text;
	private int count; // of the tables
	private int asked;

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

	/** The cell that holds a place; the one that was asked for last is mostly asked for again. */
	public Optional<Cell> cellAt(int place) {
		if (!isLastBefore(asked, place)) {
			asked = isLastBefore(asked + 1, place) ? asked + 1 : lastStartingBefore(place);
		}
		return holds(asked, place) ? Optional.of(cells.get(asked)) : Optional.empty();
	}

	private boolean isLastBefore(int cell, int place) {
		return cell >= 0 && cell < cells.size() && cells.get(cell).start() <= place
				&& (cell + 1 == cells.size() || cells.get(cell + 1).start() > place);
	}

	private boolean holds(int cell, int place) {
		return cell >= 0 && cell < cells.size() && cells.get(cell).start() <= place && place < cells.get(cell).end();
	}

	private int lastStartingBefore(int place) {
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
		return low - 1;
	}

	private void read() {
		TableRows lines = new TableRows(text);
		List<Row> rows = new ArrayList<>();
		TableCaption caption = TableCaption.NONE;
		TableCaption next = TableCaption.NONE;
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			Row row = lines.row(start, end);
			boolean other = !rows.isEmpty() && row.isRow() && row.ruled() != rows.get(0).ruled();
			boolean isOfTable = row.isRow() && !FormLine.is(text, row, start, end);
			if (!isOfTable && rows.size() > 1 && TableSections.divides(lines, text, start, end, rows.get(rows.size() - 1))) {
				start = end + 1;
				continue;
			}
			if (!isOfTable || other) {
				tables(rows, caption);
				next = rows.size() > 1
						? TableCaption.NONE
						: rows.isEmpty() ? next : TableCaption.of(text, lineStart(rows), lineEnd(rows));
				rows = new ArrayList<>();
			}
			if (isOfTable) {
				caption = rows.isEmpty() ? next : caption;
				rows.add(row);
			} else if (!text.substring(start, end).isBlank()) {
				next = TableCaption.of(text, start, end);
			}
			start = end + 1;
		}
		tables(rows, caption);
	}

	private void tables(List<Row> rows, TableCaption caption) {
		for (List<Row> table : StackedTables.of(text, rows)) {
			List<Cell> read = new TableCells(text, caption, count).of(table);
			cells.addAll(read);
			count += read.isEmpty() ? 0 : 1;
		}
	}

	private static int lineStart(List<Row> rows) {
		return rows.get(0).cells().get(0).start();
	}

	private static int lineEnd(List<Row> rows) {
		List<Raw> last = rows.get(rows.size() - 1).cells();
		return last.get(last.size() - 1).end();
	}

}
