package fadu.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The key that does what is chosen, among the letters or among the digits. */
public final class EnterKey {

	private EnterKey() {
	}

	/** Whether a key event is of it, whatever other keys are held. */
	public static boolean isPressed(Event event) {
		return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
	}

}
