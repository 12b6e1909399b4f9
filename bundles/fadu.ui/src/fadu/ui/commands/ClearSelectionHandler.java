package fadu.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.ViewIds;
import fadu.ui.grid.ReplacedComparison;

/** 清除选择: takes back all choices; that can be taken back, too, as the table of the comparison says, which comes to the front. */
public final class ClearSelectionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		window.getService(ReplacedComparison.class).clear();
		IViewPart table = window.getActivePage().findView(ViewIds.COMPARISON);
		if (table != null) {
			window.getActivePage().bringToTop(table);
		}
		return null;
	}

}
