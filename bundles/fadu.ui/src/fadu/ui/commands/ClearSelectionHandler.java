package fadu.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.grid.ReplacedComparison;

/** 清除选择: takes back all choices; that can be taken back, too. */
public final class ClearSelectionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HandlerUtil.getActiveWorkbenchWindow(event).getService(ReplacedComparison.class).clear();
		return null;
	}

}
