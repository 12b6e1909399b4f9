package fadu.ui.grid;

import java.util.List;

import fadu.model.Metric;

/** A row of a grid. */
public sealed interface GridRow {

	/**
	 * The head of a group.
	 *
	 * @param key   of the group, as {@link GridSettings#closed()} knows it
	 * @param title for the user
	 * @param lines how many metrics are in it, hidden ones not counted
	 * @param open  whether they are to be seen
	 */
	record Head(String key, String title, int lines, boolean open) implements GridRow {
	}

	/**
	 * A metric.
	 *
	 * @param metric the metric
	 * @param cells  one for each column that is shown
	 */
	record Line(Metric metric, List<GridCell> cells) implements GridRow {

		/** Whether no cell has a number. */
		public boolean isEmpty() {
			return cells.stream().allMatch(cell -> cell.cell().value().isEmpty());
		}
	}

}
