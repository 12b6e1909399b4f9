package fadu.ui.widgets;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Tips of buttons that go away with a click and stay away, as what comes of the click stands where the tip would. */
public final class Tips {

	/** How the tips of lists are made, which are windows of their own. */
	private static final int STYLE = SWT.NO_FOCUS | SWT.TOOL | SWT.ON_TOP;

	private Tips() {
	}

	/**
	 * Has the tips of lists go when a key is pressed. One that went after a dialog has come would leave the dialog deaf, as the
	 * toolkit takes the window beneath for the active one again.
	 */
	public static void goWithKeys(Shell window) {
		Listener pressed = event -> Stream.of(event.display.getShells()).filter(shell -> (shell.getStyle() & STYLE) == STYLE)
				.forEach(Shell::dispose);
		window.getDisplay().addFilter(SWT.KeyDown, pressed);
		window.addDisposeListener(event -> event.display.removeFilter(SWT.KeyDown, pressed));
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
