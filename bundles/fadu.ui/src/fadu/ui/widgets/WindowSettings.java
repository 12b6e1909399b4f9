package fadu.ui.widgets;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What windows and dialogs keep for the next time: places, widths, what was chosen last. */
public final class WindowSettings {

	private WindowSettings() {
	}

	/** The settings of all windows, each in a section of its own. */
	public static IDialogSettings get() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(WindowSettings.class)).getDialogSettings();
	}

}
