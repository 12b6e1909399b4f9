package fadu.ui.table;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.command.ViewportSelectColumnCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ViewportSelectRowCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;

import fadu.ui.grid.GridContent;
import fadu.ui.grid.GridCopy;
import fadu.ui.grid.GridRow;

/** What is selected in a grid, by codes, and as a copy. */
public final class GridChoice {

	private GridChoice() {
	}

	/** Codes of the metrics of which something is selected; none where all are, as whole columns and no rows are meant then. */
	public static List<String> metrics(GridTable grid) {
		GridContent content = grid.model().content();
		List<String> metrics = grid.selectedRows().stream().filter(row -> row < content.rows().size()).map(content.rows()::get)
				.map(row -> row instanceof GridRow.Line line ? line.metric().getCode() : null).filter(Objects::nonNull).toList();
		return metrics.size() > 1 && metrics.size() == content.lines().size() ? List.of() : metrics;
	}

	/** Codes of the districts of which something is selected. */
	public static List<String> districts(GridTable grid) {
		GridContent content = grid.model().content();
		return grid.selectedColumns().stream().map(column -> content.columns().get(column).district().getCode()).distinct()
				.toList();
	}

	/** Selects the column, row or figure under the mouse, unless the figure is selected already. */
	public static void selectUnder(GridTable grid, Point mouse) {
		NatTable table = grid.control();
		int column = table.getColumnPositionByX(mouse.x);
		int row = table.getRowPositionByY(mouse.y);
		LabelStack regions = table.getRegionLabelsByXY(mouse.x, mouse.y);
		if (regions == null || table.getCellByPosition(column, row) == null) {
			return;
		}
		if (regions.hasLabel(GridRegion.COLUMN_HEADER)) {
			table.doCommand(new ViewportSelectColumnCommand(table, column, false, false));
		} else if (regions.hasLabel(GridRegion.ROW_HEADER)) {
			table.doCommand(new ViewportSelectRowCommand(table, row, false, false));
		} else if (table.getCellByPosition(column, row).getDisplayMode() != DisplayMode.SELECT) {
			table.doCommand(new SelectCellCommand(table, column, row, false, false));
		}
	}

	/** Puts what is selected on the clipboard, for a spreadsheet. */
	public static void copy(GridTable grid) {
		Set<Integer> rows = grid.selectedRows();
		Set<Integer> columns = grid.selectedColumns();
		if (rows.isEmpty() || columns.isEmpty()) {
			return;
		}
		GridCopy copy = GridCopy.of(grid.model().content(), rows, columns);
		Clipboard clipboard = new Clipboard(grid.control().getDisplay());
		clipboard.setContents(new Object[]{copy.text(), copy.html()},
				new Transfer[]{TextTransfer.getInstance(), HTMLTransfer.getInstance()});
		clipboard.dispose();
	}

}
