package fadu.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fadu.reading.language.TableRows.Raw;
import fadu.reading.language.TableRows.Row;
import fadu.reading.language.Tables.Cell;
import fadu.reading.lexicon.Cues;

/** Reads the cells of one table: which rows are its heads, what names a row, and which unit its heads give to a bare number. */
final class TableCells {

	/** Of a head that is longer, only so much is read: each cell below it asks for its words. */
	static final int LONGEST_HEAD = 120;
	private static final int MOST_HEADS = 4;
	private static final Cues PICKED_OUT = Cues.of("picked_out_row");
	private static final Cues CHANGES = Cues.of("comparing_head");
	private static final Cues PLANS = Cues.of("plan_of_head");
	private static final Cues TOTALS = Cues.of("total_head");

	private final String text;
	private final TableCaption caption;
	private final int number;
	private final List<Cell> cells = new ArrayList<>();
	/** The first cell of the last row that has one: rows below with an empty first cell are of the same group. */
	private String groupLabel = "";
	private String section = ""; // what the last row that heads others names
	/** The units of the row above by its columns, in which a row of totals is too. */
	private final Map<Integer, TableHeads.Unit> unitsAbove = new HashMap<>();
	/** The columns of the table with decimals, where its caption leaves it to them what is a share. */
	private Set<Integer> fractions = Set.of();

	/** @param number of the table in its text */
	TableCells(String text, TableCaption caption, int number) {
		this.text = text;
		this.caption = caption;
		this.number = number;
	}

	/** The cells of its rows; none where it has no two rows. */
	List<Cell> of(List<Row> all) {
		List<List<Raw>> rows = TableRows.cells(all).stream().filter(row -> !row.stream().allMatch(this::isRule)).toList();
		if (rows.size() < 2) {
			return cells;
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
		fractions = caption.mixesShares() ? columns.withDecimals(rows, this::isNumber) : Set.of();
		for (List<Raw> row : columns.aligned(rows.subList(count, rows.size()), this::isNumber)) {
			boolean divides = TableSections.is(text, row);
			section = divides ? "" : section;
			boolean named = !row.get(0).isEmpty();
			groupLabel = !named ? groupLabel : isNumber(row.get(0)) && !isYear(row.get(0)) ? "" : ofSection(words(row.get(0)));
			for (int k = 0; k < starts.size() && starts.get(k) < row.size(); k++) {
				int to = k + 1 < starts.size() ? starts.get(k + 1) : row.size();
				cells(columns, row, starts.get(k), Math.min(row.size(), to), units);
			}
			section = divides ? TableSections.name(text, row) : section;
		}
		return cells;
	}

	private String ofSection(String label) {
		return section.isEmpty() || label.length() >= LONGEST_HEAD ? label : (section + ' ' + label).strip();
	}

	private void cells(TableColumns columns, List<Raw> row, int from, int to, int units) {
		TableHeads.Unit named = units >= 0 && units < row.size() ? TableHeads.named(words(row.get(units))) : TableHeads.Unit.NONE;
		boolean ofClass = from == 0 && to > 1 && columns.isClass(row, this::isNumber);
		int numbers = firstNumber(columns, row, ofClass ? from + 1 : from, to);
		String own = ofClass ? words(row.get(from)) : label(row, from, numbers, units);
		String label = from == 0 && row.get(0).isEmpty() && !groupLabel.isEmpty() && own.length() < LONGEST_HEAD
				? (groupLabel + ' ' + own).strip()
				: ofSection(own);
		TableHeads.Unit beside = TableHeads.Unit.NONE;
		TableHeads.Unit aimed = TableHeads.Unit.NONE;
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
				if (i >= numbers && PLANS.standIn(column, 0, column.length())) {
					aimed = TableHeads.written(text, cell.start(), cell.end());
				} else if (aimed.isKnown() && !change && !TableHeads.tells(column)) {
					unit = aimed; // 年度目标|1—9月完成: 不少于120场|97
				}
				beside = unit;
				unitsAbove.put(i, unit);
				cells.add(new Cell(cell.start(), cell.end(), column, i < numbers ? "" : label,
						columns.before(i, from, row.size()), isNumber(cell) && !(ofClass && i == from), unit.word(), unit.factor(),
						number, ofClass && i == from));
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
		return TableRows.words(text, cell, LONGEST_HEAD);
	}

	private boolean isNumber(Raw cell) {
		return TableHeads.isNumber(text, cell.start(), cell.end());
	}
}
