package fadu.ui.settings.dialog;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.settings.Settings;
import fadu.ui.settings.SettingsFile;

/** 设置: asks for the settings, keeps them and offers to start anew, from when on they hold. */
public final class SettingsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Settings before = SettingsFile.ofUser().read();
		SettingsDialog dialog = new SettingsDialog(window.getShell(), before);
		if (dialog.open() == Window.OK && !dialog.chosen().equals(before)) {
			NewStart.with(window.getShell(), dialog.chosen(), Messages.NewStart_settings);
		}
		return null;
	}

}
