package fadu.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Return in a list of a dialog belongs to the list: it opens it, or takes what is looked at, and does not end the dialog. */
public final class ListReturn {

	private ListReturn() {
	}

	/** Holds for all lists within; in a field that can be typed in, only while its list is open. */
	public static void staysIn(Composite area) {
		for (Control control : area.getChildren()) {
			if (control instanceof Combo combo) {
				combo.addListener(SWT.Traverse, event -> keep(combo, event));
			} else if (control instanceof Composite inner) {
				staysIn(inner);
			}
		}
	}

	private static void keep(Combo combo, Event event) {
		boolean isOpen = combo.getListVisible();
		boolean chosenOnly = (combo.getStyle() & SWT.READ_ONLY) != 0;
		if (event.detail == SWT.TRAVERSE_RETURN && (isOpen || chosenOnly)) {
			event.doit = false;
			if (!isOpen) {
				combo.setListVisible(true);
			}
		}
	}

}
