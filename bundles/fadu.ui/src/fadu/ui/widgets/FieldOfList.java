package fadu.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Joins a field to the list that it narrows: the arrow down leads from the field into the list, and what is typed or pasted in the
 * list goes into the field, where the platform would search the list by itself in a box of its own.
 */
public final class FieldOfList {

	private FieldOfList() {
	}

	/** Joins them. */
	public static void join(Text field, Control list) {
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0) {
				event.doit = false;
				enter(list);
			}
		});
		list.addListener(SWT.KeyDown, event -> {
			if (isTyped(event)) {
				event.doit = false;
				field.setFocus();
				field.setSelection(field.getCharCount());
				field.insert(Character.toString(event.character));
			} else if (event.stateMask == SWT.MOD1 && event.keyCode == 'v') {
				event.doit = false;
				field.setFocus();
				field.selectAll();
				field.paste();
			}
		});
	}

	private static boolean isTyped(Event event) {
		return event.character > ' ' && event.character != SWT.DEL && (event.stateMask & ~SWT.MOD2) == 0;
	}

	/** Where nothing is chosen, the first line is. */
	private static void enter(Control list) {
		list.setFocus();
		switch (list) {
		case Table table when table.getSelectionIndex() < 0 && table.getItemCount() > 0 -> {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, chosen(table.getItem(0)));
		}
		case Tree tree when tree.getSelectionCount() == 0 && tree.getItemCount() > 0 -> {
			tree.setSelection(tree.getItem(0));
			tree.notifyListeners(SWT.Selection, chosen(tree.getItem(0)));
		}
		default -> {
			// the list has its choice, or nothing to choose
		}
		}
	}

	private static Event chosen(Item item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

}
