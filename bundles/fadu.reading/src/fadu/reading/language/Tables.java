package fadu.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fadu.reading.language.TableRows.Raw;
import fadu.reading.language.TableRows.Row;
import fadu.reading.lexicon.Cues;

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

	private static final Cues PICKED_OUT = Cues.of("picked_out_row");
	private static final Cues CHANGES = Cues.of("comparing_head");
	private static final Cues TOTALS = Cues.of("total_head");
	/** Of a head that is longer, only so much is read: each cell below it asks for its words. */
	static final int LONGEST_HEAD = 120;
	private static final int MOST_HEADS = 4;

	private final List<Cell> cells = new ArrayList<>();
	private final String text;
	private int read; // how many tables
	private int asked;
	/** The first cell of the last row that has one: rows below with an empty first cell are of the same group. */
	private String groupLabel = "";
	private String section = ""; // what the last row that heads others names
	/** The units of the row above by its columns, in which a row of totals is too. */
	private final Map<Integer, TableHeads.Unit> unitsAbove = new HashMap<>();
	/** The columns of the table with decimals, where its caption leaves it to them what is a share. */
	private Set<Integer> fractions = Set.of();

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
		StackedTables.of(text, rows).forEach(table -> table(table, caption));
	}

	private static int lineStart(List<Row> rows) {
		return rows.get(0).cells().get(0).start();
	}

	private static int lineEnd(List<Row> rows) {
		List<Raw> last = rows.get(rows.size() - 1).cells();
		return last.get(last.size() - 1).end();
	}

	private void table(List<Row> all, TableCaption caption) {
		List<List<Raw>> rows = TableRows.cells(all).stream().filter(row -> !row.stream().allMatch(this::isRule)).toList();
		if (rows.size() < 2) {
			return;
		}
		int count = 0;
		while (count < MOST_HEADS && count < rows.size() - 1 && isHead(rows.get(count))
				&& (count == 0 || !TableSections.is(text, rows.get(count)))) {
			count++;
		}
		List<List<Raw>> heads = rows.subList(0, count);
		TableColumns columns = new TableColumns(text, heads);
		int units = columns.ofUnits();
		List<Integer> starts = columns.startsOfGroups(rows.subList(count, rows.size()), this::isNumber);
		groupLabel = "";
		section = "";
		unitsAbove.clear();
		fractions = caption.mixesShares() ? columns.withDecimals(rows, this::isNumber) : Set.of();
		for (List<Raw> row : columns.aligned(rows.subList(count, rows.size()), this::isNumber)) {
			boolean divides = TableSections.is(text, row);
			section = divides ? "" : section;
			boolean named = !row.get(0).isEmpty();
			groupLabel = !named ? groupLabel : isNumber(row.get(0)) && !isYear(row.get(0)) ? "" : ofSection(words(row.get(0)));
			for (int k = 0; k < starts.size() && starts.get(k) < row.size(); k++) {
				int to = k + 1 < starts.size() ? starts.get(k + 1) : row.size();
				cells(columns, row, starts.get(k), Math.min(row.size(), to), units, caption);
			}
			section = divides ? TableSections.name(text, row) : section;
		}
		read++;
	}

	private String ofSection(String label) {
		return section.isEmpty() || label.length() >= LONGEST_HEAD ? label : (section + ' ' + label).strip();
	}

	private void cells(TableColumns columns, List<Raw> row, int from, int to, int units, TableCaption caption) {
		TableHeads.Unit named = units >= 0 && units < row.size() ? TableHeads.named(words(row.get(units))) : TableHeads.Unit.NONE;
		boolean ofClass = from == 0 && to > 1 && columns.isClass(row, this::isNumber);
		int numbers = firstNumber(columns, row, ofClass ? from + 1 : from, to);
		String own = ofClass ? words(row.get(from)) : label(row, from, numbers, units);
		String label = from == 0 && row.get(0).isEmpty() && !groupLabel.isEmpty() && own.length() < LONGEST_HEAD
				? (groupLabel + ' ' + own).strip()
				: ofSection(own);
		TableHeads.Unit beside = TableHeads.Unit.NONE;
		for (int i = from; i < to; i++) {
			Raw cell = row.get(i);
			if (!cell.isEmpty()) {
				String column = columns.named(from, i, row.size());
				TableHeads.Unit unit = i < numbers
						? TableHeads.Unit.NONE
						: TableHeads.unit(columns.counted(column, i, row.size()), label,
								named.isKnown() ? named : caption.unit(column, label), caption.noun());
				unit = unit.isKnown() || i < numbers
						|| !TOTALS.standIn(label, 0, label.length()) && !PICKED_OUT.startAt(label, 0)
								? unit
								: unitsAbove.getOrDefault(i, unit);
				boolean change = i >= numbers && CHANGES.standIn(column, 0, column.length());
				if (change && caption.mixesShares()) {
					unit = fractions.contains(i) ? caption.share() : caption.unit(column, label);
				}
				if (change && i >= numbers + 2 && Difference.stands(text, row, i)) {
					unit = beside.word().kind() == MeasureClass.PERCENT ? TableHeads.points() : beside; // 2024年|2023年|增减
				}
				unit = !unit.isKnown() && i > numbers && TOTALS.standIn(column, 0, column.length()) ? beside : unit;
				beside = unit;
				unitsAbove.put(i, unit);
				cells.add(new Cell(cell.start(), cell.end(), column, i < numbers ? "" : label,
						columns.before(i, from, row.size()), isNumber(cell) && !(ofClass && i == from), unit.word(), unit.factor(),
						read, ofClass && i == from));
			}
		}
	}

	/** The first cell that counts: a number that is not the year or the running number of its row. */
	private int firstNumber(TableColumns columns, List<Raw> row, int from, int to) {
		int i = from;
		while (i < to
				&& (!isNumber(row.get(i)) || i == from && to - from > 1 && (isYear(row.get(i)) || isRunning(columns, row, i)))) {
			i++;
		}
		return i == to && isNumber(row.get(from)) ? from : i;
	}

	private boolean isRunning(TableColumns columns, List<Raw> row, int i) {
		return TableHeads.names(columns.words(i, row.size()));
	}

	private String label(List<Raw> row, int from, int to, int units) {
		StringBuilder label = new StringBuilder();
		for (int i = from; i < to && i < row.size(); i++) {
			boolean number = isNumber(row.get(i)) && !isYear(row.get(i));
			if (!isRule(row.get(i)) && i != units && !number && label.length() < LONGEST_HEAD) {
				label.append(label.isEmpty() ? "" : " ").append(words(row.get(i)));
			}
		}
		return label.toString();
	}

	/** A head holds no number but years. */
	private boolean isHead(List<Raw> row) {
		return row.stream().noneMatch(cell -> isNumber(cell) && !isYear(cell)) && !isYearOfRow(row);
	}

	/** 2020 | 持平 | -: a row that starts with a year and holds no other is no head. */
	private boolean isYearOfRow(List<Raw> row) {
		return isYear(row.get(0)) && row.stream().skip(1).noneMatch(this::isYear);
	}

	private boolean isYear(Raw cell) {
		int length = cell.end() - cell.start();
		return (length == 4 || length > 4 && text.charAt(cell.start() + 4) == '年')
				&& (text.startsWith("20", cell.start()) || text.startsWith("19", cell.start()));
	}

	/** The line of dashes under a head. */
	private boolean isRule(Raw cell) {
		for (int i = cell.start(); i < cell.end(); i++) {
			if (":-— ".indexOf(text.charAt(i)) < 0) {
				return false;
			}
		}
		return true;
	}

	private String words(Raw cell) {
		return TableRows.words(text, cell);
	}

	private boolean isNumber(Raw cell) {
		return TableHeads.isNumber(text, cell.start(), cell.end());
	}
}
