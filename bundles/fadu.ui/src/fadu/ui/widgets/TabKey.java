package fadu.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The key Tab leads on to the next control also out of one that takes all keys itself. */
public final class TabKey {

	private TabKey() {
	}

	/** Has Tab lead on from the control, and with Shift back. */
	public static void leadsOn(Control control) {
		control.addListener(SWT.Traverse,
				event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

}
