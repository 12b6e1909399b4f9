package fadu.ui.commands;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Tells the user something in a dialog whose button is in his language. */
public final class Notice {

	private Notice() {
	}

	/** Something went wrong. */
	public static void error(Shell shell, String title, String message) {
		open(shell, title, message, MessageDialog.ERROR);
	}

	/** Something is done. */
	public static void done(Shell shell, String title, String message) {
		open(shell, title, message, MessageDialog.INFORMATION);
	}

	private static void open(Shell shell, String title, String message, int kind) {
		new MessageDialog(shell, title, null, message, kind, 0, Messages.Notice_close).open();
	}

}
