package fadu.ui.editor;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import fadu.model.Observation;
import fadu.ui.review.CellChange;
import fadu.ui.review.FigureColumn;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.InPlaceEditor;
import fadu.workspace.UserException;

/** Changes the cells of the grid of figures in place. */
final class CellEditing {

	private final ReviewModel model;
	private final InPlaceEditor editor;

	CellEditing(Table table, ReviewModel model) {
		this.model = model;
		editor = new InPlaceEditor(table);
	}

	/** Which column is at a place of the grid, or none. */
	int columnAt(TableItem item, Point place) {
		return editor.columnAt(item, place);
	}

	/** Begins to change a cell; false where it cannot be changed in place. */
	boolean begin(TableItem item, int column, Observation figure) {
		editor.end();
		if (column < 0) {
			return false;
		}
		CellChange change = new CellChange(model, figure, FigureColumn.values()[column]);
		if (!change.isPossible()) {
			return false;
		}
		editor.begin(item, column, change.text(), change.offered(), change.isTyped(), typed -> keep(change, figure, typed));
		return true;
	}

	private void keep(CellChange change, Observation figure, String typed) {
		try {
			model.decisions().correct(figure, change.correction(typed));
		} catch (UserException e) {
			model.decisions().say(e.getMessage(), true);
		}
	}

	/** Ends without a change. */
	void end() {
		editor.end();
	}

}
