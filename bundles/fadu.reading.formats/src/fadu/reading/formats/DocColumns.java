package fadu.reading.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** The columns of a table of an old Word file, which does not count the columns of merged cells but says how wide each cell is. */
record DocColumns(List<Integer> edges) {

	/** Edges closer than this, in twentieths of a point, are one. */
	private static final int SAME = 40;

	static DocColumns of(Table table) {
		TreeSet<Integer> all = new TreeSet<>();
		for (int i = 0; i < table.numRows(); i++) {
			TableRow row = table.getRow(i);
			for (int j = 0; j < row.numCells(); j++) {
				all.add(row.getCell(j).getLeftEdge());
			}
		}
		List<Integer> edges = new ArrayList<>();
		for (int edge : all) {
			if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME) {
				edges.add(edge);
			}
		}
		return new DocColumns(edges);
	}

	/** How many columns a cell covers. */
	int covered(TableCell cell) {
		int left = cell.getLeftEdge() - SAME;
		int right = cell.getLeftEdge() + cell.getWidth() - SAME;
		return Math.max(1, (int) edges.stream().filter(edge -> edge >= left && edge < right).count());
	}

}
