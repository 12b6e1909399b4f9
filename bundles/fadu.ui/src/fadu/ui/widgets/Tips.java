package fadu.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** Tips of buttons that go away with a click and stay away, as what comes of the click stands where the tip would. */
public final class Tips {

	private Tips() {
	}

	/** Gives a button a tip. */
	public static void tip(Button button, String text) {
		button.setToolTipText(text);
		button.addListener(SWT.Selection, event -> {
			if (!button.isDisposed()) {
				button.setToolTipText(null);
			}
		});
		button.addListener(SWT.MouseExit, event -> button.setToolTipText(text));
	}

}
