package fadu.reading.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a Word file or web page, with merged cells. What a merged cell says holds for every row and column that it covers,
 * so its words are repeated there.
 */
final class Table {

	/** A cell with more characters holds running text: then the table only lays out a page. */
	private static final int LONGEST_CELL = 300;
	private static final int MOST_SPANNED = 1000;

	private final int number;
	private final List<List<RowWriter.Cell>> rows = new ArrayList<>();
	/** Cells that reach down into rows to come: by column, with the number of those rows. */
	private final Map<Integer, RowWriter.Cell> hanging = new HashMap<>();
	private final Map<Integer, Integer> left = new HashMap<>();
	private List<RowWriter.Cell> row = new ArrayList<>();
	private int width;
	private boolean layout;

	/** @param number of the table in its document, from 1 */
	Table(int number) {
		this.number = number;
	}

	void beginRow() {
		row = new ArrayList<>();
		rows.add(row);
	}

	/** A cell that covers some columns and rows. */
	void cell(String text, int columns, int rowsCovered) {
		fillHanging();
		RowWriter.Cell cell = new RowWriter.Cell(text, place());
		layout |= text.length() > LONGEST_CELL;
		for (int i = 0; i < Math.clamp(columns, 1, MOST_SPANNED); i++) {
			if (rowsCovered > 1) {
				hanging.put(row.size(), cell.reaching());
				left.put(row.size(), Math.min(rowsCovered, MOST_SPANNED) - 1);
			}
			row.add(i == 0 ? cell : cell.reaching());
		}
	}

	/** A column that the cell before it covers. */
	void covered() {
		row.add(row.isEmpty() ? new RowWriter.Cell("", place(), true) : row.get(row.size() - 1).reaching());
	}

	/** A cell that Word marks as the continuation of the one above. */
	void continued(int columns) {
		List<RowWriter.Cell> above = rows.size() < 2 ? List.of() : rows.get(rows.size() - 2);
		for (int i = 0; i < Math.clamp(columns, 1, MOST_SPANNED); i++) {
			row.add(row.size() < above.size() ? above.get(row.size()).reaching() : new RowWriter.Cell("", place(), true));
		}
	}

	void endRow() {
		fillHanging();
		width = Math.max(width, row.size());
	}

	private void fillHanging() {
		while (left.getOrDefault(row.size(), 0) > 0) {
			left.merge(row.size(), -1, Integer::sum);
			row.add(hanging.get(row.size()));
		}
	}

	private Place place() {
		return new Place.TableCell(number, rows.size(), row.size() + 1);
	}

	/** Whether the table only lays out a page: one column, or cells with running text. */
	boolean isLayout() {
		return layout || width < 2;
	}

	void write(TextWriter out) {
		RowWriter writer = new RowWriter(out);
		for (List<RowWriter.Cell> cells : rows) {
			if (isLayout()) {
				cells.stream().filter(cell -> !cell.repeated())
						.forEach(cell -> cell.text().lines().forEach(line -> out.line(line, cell.place())));
			} else {
				writer.row(cells);
			}
		}
		writer.endTable();
	}

}
