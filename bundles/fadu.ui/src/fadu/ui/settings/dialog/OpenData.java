package fadu.ui.settings.dialog;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.comparison.ComparisonModel;
import fadu.ui.settings.Settings;
import fadu.ui.settings.SettingsFile;

/** 打开数据: asks for another place of data and starts the window anew on it. */
public final class OpenData extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		String opened = window.getService(ComparisonModel.class).workspace().place();
		wanted(window.getShell(), opened).ifPresent(settings -> NewStart.with(window.getShell(), settings,
				NLS.bind(Messages.NewStart_data, settings.place().orElse(Messages.OpenDataDialog_usual))));
		return null;
	}

	/**
	 * Asks for another place where the one that was to be opened cannot be used, and keeps it for the next start.
	 *
	 * @param refused the place that cannot be used
	 * @return whether another place was chosen
	 */
	public static boolean instead(Shell shell, String refused) {
		return wanted(shell, refused).filter(settings -> NewStart.keep(shell, settings)).isPresent();
	}

	private static Optional<Settings> wanted(Shell shell, String opened) {
		Settings settings = SettingsFile.ofUser().read();
		OpenDataDialog dialog = new OpenDataDialog(shell, opened, settings.recent());
		return dialog.open() == Window.OK ? Optional.of(settings.open(opened, dialog.chosen())) : Optional.empty();
	}

}
