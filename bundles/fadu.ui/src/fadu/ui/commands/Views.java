package fadu.ui.commands;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Brings up views. */
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

}
