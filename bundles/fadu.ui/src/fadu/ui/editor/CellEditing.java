package fadu.ui.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import fadu.model.Observation;
import fadu.ui.review.CellChange;
import fadu.ui.review.FigureColumn;
import fadu.ui.review.ReviewModel;
import fadu.workspace.Correction;
import fadu.workspace.UserException;

/** Changes the cells of the grid of figures in place: what can be chosen in a list, the rest in a field. */
final class CellEditing {

	private static final int LEAST_WIDTH = 150;
	private static final int LINES = 16;

	private final ReviewModel model;
	private final Table table;
	private final TableEditor editor;

	CellEditing(Table table, ReviewModel model) {
		this.model = model;
		this.table = table;
		editor = new TableEditor(table);
		editor.grabHorizontal = true;
		editor.horizontalAlignment = SWT.LEFT;
		editor.minimumWidth = LEAST_WIDTH;
		table.addListener(SWT.MouseDown, event -> end());
		table.addListener(SWT.Dispose, event -> editor.dispose());
	}

	/** Which column is at a place of the grid, or none. */
	int columnAt(TableItem item, Point place) {
		for (int i = 0; i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(place)) {
				return i;
			}
		}
		return -1;
	}

	/** Begins to change a cell; false where it cannot be changed in place. */
	boolean begin(TableItem item, int column, Observation figure) {
		end();
		if (column < 0) {
			return false;
		}
		CellChange change = new CellChange(model, figure, FigureColumn.values()[column]);
		if (!change.isPossible()) {
			return false;
		}
		Control control = change.offered().isEmpty() ? text(change, figure) : combo(change, figure);
		editor.setEditor(control, item, column);
		control.setFocus();
		return true;
	}

	private Control text(CellChange change, Observation figure) {
		Text text = new Text(table, SWT.BORDER);
		text.setText(change.text());
		text.selectAll();
		text.addListener(SWT.DefaultSelection, event -> keep(change, figure, text.getText()));
		text.addListener(SWT.KeyDown, this::escape);
		text.addListener(SWT.FocusOut, event -> keep(change, figure, text.getText()));
		return text;
	}

	private Control combo(CellChange change, Observation figure) {
		List<String> offered = change.offered();
		Combo combo = new Combo(table, SWT.DROP_DOWN | (change.isTyped() ? SWT.NONE : SWT.READ_ONLY));
		combo.setItems(offered.toArray(String[]::new));
		combo.setVisibleItemCount(LINES);
		combo.setText(change.text());
		combo.addListener(SWT.Selection, event -> keep(change, figure, combo.getText()));
		combo.addListener(SWT.DefaultSelection, event -> keep(change, figure, combo.getText()));
		combo.addListener(SWT.KeyDown, this::escape);
		return combo;
	}

	private void escape(Event event) {
		if (event.character == SWT.ESC) {
			event.doit = false;
			end();
			table.setFocus();
		}
	}

	private void keep(CellChange change, Observation figure, String typed) {
		if (editor.getEditor() == null) {
			return;
		}
		end();
		try {
			Correction correction = change.correction(typed);
			model.decisions().correct(figure, correction);
		} catch (UserException e) {
			model.decisions().say(e.getMessage(), true);
		}
		if (!table.isDisposed() && table.getDisplay().getFocusControl() == null) {
			table.setFocus();
		}
	}

	/** Ends without a change. */
	void end() {
		Control control = editor.getEditor();
		editor.setEditor(null);
		if (control != null && !control.isDisposed()) {
			control.dispose();
		}
	}

}
