package fadu.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** The menu that a key opens comes at what is chosen, where the toolkit would open it in the middle. */
final class KeyMenus {

	private static final int INDENT = 24;

	private KeyMenus() {
	}

	/** Holds for all lists and texts of the window and its dialogs. */
	static void place(Display display) {
		display.addFilter(SWT.MenuDetect, KeyMenus::asked);
	}

	private static void asked(Event event) {
		if (event.detail == SWT.MENU_KEYBOARD && event.widget instanceof Composite control) {
			Point place = switch (control) {
			case Table table when table.getSelectionCount() > 0 -> below(table.getSelection()[0].getBounds(0));
			case Tree tree when tree.getSelectionCount() > 0 -> below(tree.getSelection()[0].getBounds(0));
			case StyledText text -> {
				Point caret = text.getLocationAtOffset(text.getCaretOffset());
				yield new Point(caret.x, caret.y + text.getLineHeight());
			}
			default -> null;
			};
			if (place != null && control.getClientArea().contains(place)) {
				Point there = control.toDisplay(place);
				event.x = there.x;
				event.y = there.y;
			}
		}
	}

	private static Point below(Rectangle row) {
		return new Point(Math.max(0, row.x) + INDENT, row.y + row.height);
	}

}
