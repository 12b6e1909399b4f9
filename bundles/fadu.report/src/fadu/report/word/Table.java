package fadu.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Rows of cells.
 *
 * @param role    what it is, where the design says so
 * @param grid    whether the design has it as a grid, which lays out and does not list
 * @param columns widths in the design, in millimetres
 * @param rows    those that repeat on each page first
 */
record Table(Optional<Role> role, boolean grid, List<Double> columns, List<Row> rows) implements Block {

	/** Whether this lays out parts of the page only: a grid, a single column, or names with their values. */
	boolean isLayout() {
		return !role.equals(Optional.of(Role.TABLE)) && (grid || columns.size() < 2 || role.equals(Optional.of(Role.FACTS)));
	}

	@Override
	public String text() {
		return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::text).collect(Collectors.joining("\n"));
	}

	/** The same with other paragraphs in its cells. */
	Table map(UnaryOperator<Paragraph> change) {
		return new Table(role, grid, columns, rows.stream().map(row -> row.map(change)).toList());
	}

	/**
	 * A row.
	 *
	 * @param head  whether it repeats on each page
	 * @param cells from left to right
	 */
	record Row(boolean head, List<Cell> cells) {

		private Row map(UnaryOperator<Paragraph> change) {
			return new Row(head, cells.stream().map(cell -> cell.map(change)).toList());
		}

		/** Whether this row heads those beneath it. */
		boolean isGroup() {
			return cells.stream().anyMatch(cell -> cell.role() == Role.GROUP);
		}

	}

	/**
	 * A cell.
	 *
	 * @param column number of its first column, from 0
	 * @param span   number of columns
	 * @param depth  number of rows
	 * @param role   HEAD, GROUP, CELL or CELL_RIGHT in tables that list; any other in those that lay out
	 * @param blocks what stands in it
	 */
	record Cell(int column, int span, int depth, Role role, List<Block> blocks) {

		/** What is read in it. */
		String text() {
			return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
		}

		private Cell map(UnaryOperator<Paragraph> change) {
			List<Block> changed = new ArrayList<>();
			for (Block block : blocks) {
				changed.add(block instanceof Paragraph paragraph ? change.apply(paragraph) : block);
			}
			return new Cell(column, span, depth, role, changed);
		}

	}

}
