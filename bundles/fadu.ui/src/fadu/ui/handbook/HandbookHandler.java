package fadu.ui.handbook;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.ViewIds;

/** 手册: opens the handbook at the page about the part that the user is in. */
public final class HandbookHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String part = String.valueOf(HandlerUtil.getActivePartId(event));
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		try {
			if (page.showView(ViewIds.HANDBOOK) instanceof HandbookView view) {
				view.showAbout(part);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(ViewIds.HANDBOOK, e);
		}
		return null;
	}

}
