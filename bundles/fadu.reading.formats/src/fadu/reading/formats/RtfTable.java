package fadu.reading.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The rows of a table of rich text, which says where each cell ends and not how many columns it covers. */
final class RtfTable {

	/**
	 * The right edge of a cell.
	 *
	 * @param at    in twentieths of a point
	 * @param right whether the cell goes on the one to its left
	 * @param below whether the cell goes on the one above
	 */
	record Edge(int at, boolean right, boolean below) {
	}

	private record Row(List<String> cells, List<Edge> edges) {
	}

	private static final int SAME = 40;

	private final List<Row> rows = new ArrayList<>();
	private List<String> cells = new ArrayList<>();

	void cell(String text) {
		cells.add(text);
	}

	void row(List<Edge> edges) {
		rows.add(new Row(cells, List.copyOf(edges)));
		cells = new ArrayList<>();
	}

	void write(DocumentWriter out) {
		if (!cells.isEmpty()) {
			row(List.of());
		}
		if (rows.isEmpty()) {
			return;
		}
		TreeSet<Integer> all = new TreeSet<>();
		rows.forEach(row -> row.edges().forEach(edge -> {
			Integer near = all.floor(edge.at() + SAME);
			if (near == null || near < edge.at() - SAME) {
				all.add(edge.at());
			}
		}));
		Table table = out.begin();
		for (Row row : rows) {
			table.beginRow();
			int left = Integer.MIN_VALUE / 2;
			for (int i = 0; i < row.cells().size(); i++) {
				Edge edge = i < row.edges().size() ? row.edges().get(i) : new Edge(left, false, false);
				int columns = Math.max(1, all.subSet(left + SAME, false, Math.max(edge.at(), left) + SAME, true).size());
				if (edge.right()) {
					table.covered();
				} else if (edge.below()) {
					table.continued(columns);
				} else {
					table.cell(row.cells().get(i), columns, 1);
				}
				left = edge.at();
			}
			table.endRow();
		}
		out.end(table);
	}

}
