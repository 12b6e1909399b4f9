package fadu.ui.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;

/** Brings up views and places of work, and does what menu items do. */
public final class Views {

	private Views() {
	}

	/** The view, brought to the front; null where it cannot be created, which is logged. */
	public static IViewPart show(IWorkbenchWindow window, String id) {
		try {
			return window.getActivePage().showView(id);
		} catch (PartInitException e) {
			ILog.of(Views.class).error(e.getMessage(), e);
			return null;
		}
	}

	/** Goes to where something is done; where that cannot be opened, it is logged. */
	public static void perspective(String id) {
		try {
			PlatformUI.getWorkbench().showPerspective(id, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		} catch (WorkbenchException e) {
			ILog.of(Views.class).error(e.getMessage(), e);
		}
	}

	/** Does what the menu item of a command does; where that fails, it is logged. */
	public static void command(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			ILog.of(Views.class).error(e.getMessage(), e);
		}
	}

}
