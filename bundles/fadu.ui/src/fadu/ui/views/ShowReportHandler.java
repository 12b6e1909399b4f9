package fadu.ui.views;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.ViewIds;
import fadu.ui.commands.Views;

/** 生成对比报告: brings up the report of what is chosen. */
public final class ShowReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (Views.show(HandlerUtil.getActiveWorkbenchWindow(event), ViewIds.REPORT) instanceof ReportView report) {
			report.makeReport();
		}
		return null;
	}

}
