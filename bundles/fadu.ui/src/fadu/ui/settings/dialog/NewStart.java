package fadu.ui.settings.dialog;

import java.io.IOException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import fadu.ui.settings.Settings;
import fadu.ui.settings.SettingsFile;

/** Keeps settings and starts the window anew where the user agrees. */
final class NewStart {

	/** Set by a launcher that starts the window again when it ends with the status for that; without one it would only end. */
	private static final String RESTARTS = "fadu.restarts";

	private NewStart() {
	}

	/**
	 * Keeps settings, asks, and starts anew.
	 *
	 * @param question what a new start is good for
	 */
	static void with(Shell shell, Settings settings, String question) {
		if (!keep(shell, settings)) {
			return;
		}
		if (!Boolean.getBoolean(RESTARTS)) {
			new MessageDialog(shell, Messages.NewStart_title, null, Messages.NewStart_byHand, MessageDialog.INFORMATION, 0,
					Messages.Settings_close).open();
		} else if (new MessageDialog(shell, Messages.NewStart_title, null, question, MessageDialog.QUESTION, 0,
				Messages.NewStart_now, Messages.NewStart_later).open() == 0) {
			PlatformUI.getWorkbench().restart();
		}
	}

	/** Keeps settings; false, and said, where they cannot be written. */
	static boolean keep(Shell shell, Settings settings) {
		try {
			SettingsFile.ofUser().write(settings);
			return true;
		} catch (IOException e) {
			new MessageDialog(shell, Messages.NewStart_title, null,
					NLS.bind(Messages.NewStart_notWritten, System.getProperty("user.home")), MessageDialog.ERROR, 0,
					Messages.Settings_close).open();
			return false;
		}
	}

}
