package fadu.ui.handbook;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.ViewIds;
import fadu.ui.handbook.HandbookView.Way;

/** 手册: opens the handbook at the page about the part that the user is in. */
public final class HandbookHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String part = String.valueOf(HandlerUtil.getActivePartId(event));
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		Way back = new Way(HandlerUtil.getActivePart(event), page.getWorkbenchWindow().getShell().getDisplay().getFocusControl());
		try {
			if (page.showView(ViewIds.HANDBOOK) instanceof HandbookView view) {
				if (back.from() != view) {
					view.leadsBack(back);
				}
				view.showAbout(part);
			}
		} catch (PartInitException e) {
			throw new ExecutionException(ViewIds.HANDBOOK, e);
		}
		return null;
	}

}
