package fadu.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Rectangle;

/** The cell of a grid that has the keys: where its row or column goes, the one that comes in its place has them. */
final class GridCursor {

	private final SelectionLayer selection;
	private int column = -1;
	private int row = -1;

	GridCursor(SelectionLayer selection) {
		this.selection = selection;
	}

	/** Whether no cell has the keys. */
	boolean isLost() {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		return anchor.getRowPosition() < 0 || anchor.getColumnPosition() < 0;
	}

	/** Keeps in mind where it stands, before rows or columns come or go. */
	void remember() {
		if (!isLost()) {
			column = selection.getSelectionAnchor().getColumnPosition();
			row = selection.getSelectedRowPositions().stream().mapToInt(range -> range.start).min()
					.orElse(selection.getSelectionAnchor().getRowPosition());
		}
	}

	/** Where it was lost, it is put where it stood. */
	void bringBack() {
		if (isLost() && row >= 0) {
			put(column, row);
		}
	}

	/** Puts it into the first cell. */
	void first() {
		put(0, 0);
	}

	private void put(int toColumn, int toRow) {
		if (selection.getRowCount() > 0 && selection.getColumnCount() > 0) {
			selection.doCommand(new SelectCellCommand(selection, Math.min(toColumn, selection.getColumnCount() - 1),
					Math.min(toRow, selection.getRowCount() - 1), false, false));
		}
	}

	/** Brings all of its cell to be seen, e.g. once a line above has taken a part of the table's room. */
	void reveal(ViewportLayer viewport) {
		if (!isLost() && viewport.getClientAreaHeight() > 0) {
			viewport.moveCellPositionIntoViewport(selection.getSelectionAnchor().getColumnPosition(),
					selection.getSelectionAnchor().getRowPosition());
		}
	}

	/** Where it is to be seen in the table; nothing of a size where it is lost. */
	Rectangle bounds(NatTable table, ViewportLayer viewport) {
		if (isLost()) {
			return new Rectangle(0, 0, 0, 0);
		}
		int shownColumn = viewport.underlyingToLocalColumnPosition(selection, selection.getSelectionAnchor().getColumnPosition());
		int shownRow = viewport.underlyingToLocalRowPosition(selection, selection.getSelectionAnchor().getRowPosition());
		Rectangle cell = table.getBoundsByPosition(shownColumn + 1, shownRow + 1); // behind the names and below the heads
		return cell == null ? new Rectangle(0, 0, 0, 0) : cell;
	}

}
