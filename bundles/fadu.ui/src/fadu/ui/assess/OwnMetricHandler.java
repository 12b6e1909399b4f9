package fadu.ui.assess;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.changes.DataChanges;

/** 自定义指标: metrics by a formula. */
public final class OwnMetricHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		new OwnMetricDialog(window.getShell(), window.getService(DataChanges.class)).open();
		return null;
	}

}
