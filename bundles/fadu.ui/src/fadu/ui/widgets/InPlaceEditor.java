package fadu.ui.widgets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Changes the cells of a table in place: what is offered in a list, the rest in a field. Escape leaves a cell as it was. */
public final class InPlaceEditor {

	private static final int LEAST_WIDTH = 150;
	private static final int LINES = 16;

	private final Table table;
	private final TableEditor editor;

	/** Edits the cells of a table. */
	public InPlaceEditor(Table table) {
		this.table = table;
		editor = new TableEditor(table);
		editor.grabHorizontal = true;
		editor.horizontalAlignment = SWT.LEFT;
		editor.minimumWidth = LEAST_WIDTH;
		table.addListener(SWT.MouseDown, event -> end());
		table.addListener(SWT.Dispose, event -> editor.dispose());
	}

	/** Which column is at a place of the table, or -1. */
	public int columnAt(TableItem item, Point place) {
		for (int i = 0; i < table.getColumnCount(); i++) {
			if (item.getBounds(i).contains(place)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * Begins to change a cell.
	 *
	 * @param text    what stands there
	 * @param offered what may be chosen; where it is empty, the person types
	 * @param typed   whether something else than what is offered may be typed
	 * @param keep    gets what was chosen or typed
	 */
	public void begin(TableItem item, int column, String text, List<String> offered, boolean typed, Consumer<String> keep) {
		begin(item, column, text, offered, typed, keep, Optional.empty());
	}

	/**
	 * The same; Tab keeps what was typed and goes on.
	 *
	 * @param onward is asked what comes next, forward or back, before anything is kept
	 */
	public void begin(TableItem item, int column, String text, List<String> offered, boolean typed, Consumer<String> keep,
			Optional<Function<Boolean, Runnable>> onward) {
		end();
		Control control = offered.isEmpty() ? field(text, keep) : combo(text, offered, typed, keep);
		control.addListener(SWT.KeyDown, this::escape);
		control.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE); // a dialog around it stays
		onward.ifPresent(where -> control.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = false;
				Runnable next = where.apply(event.detail == SWT.TRAVERSE_TAB_NEXT);
				keep(control instanceof Combo combo ? combo.getText() : ((Text) control).getText(), keep);
				next.run();
			}
		}));
		editor.setEditor(control, item, column);
		control.setFocus();
	}

	private Control field(String before, Consumer<String> keep) {
		Text text = new Text(table, SWT.BORDER);
		text.setText(before);
		text.selectAll();
		text.addListener(SWT.DefaultSelection, event -> keep(text.getText(), keep));
		text.addListener(SWT.FocusOut, event -> keep(text.getText(), keep));
		return text;
	}

	private Control combo(String before, List<String> offered, boolean typed, Consumer<String> keep) {
		Combo combo = new Combo(table, SWT.DROP_DOWN | (typed ? SWT.NONE : SWT.READ_ONLY));
		combo.setItems(offered.toArray(String[]::new));
		combo.setVisibleItemCount(LINES);
		combo.setText(before);
		combo.addListener(SWT.Selection, event -> keep(combo.getText(), keep));
		combo.addListener(SWT.DefaultSelection, event -> keep(combo.getText(), keep));
		return combo;
	}

	private void escape(Event event) {
		if (event.character == SWT.ESC) {
			event.doit = false;
			end();
			table.setFocus();
		}
	}

	private void keep(String typed, Consumer<String> keep) {
		if (editor.getEditor() == null) {
			return;
		}
		end();
		keep.accept(typed);
		if (!table.isDisposed() && table.getDisplay().getFocusControl() == null) {
			table.setFocus();
		}
	}

	/** Ends without a change. */
	public void end() {
		Control control = editor.getEditor();
		editor.setEditor(null);
		if (control != null && !control.isDisposed()) {
			control.dispose();
		}
	}

}
