package fadu.ui.reports;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;

/** 自己的报告: parts are put together beside the page that comes of them; the report is kept and made like any other. */
public final class OwnReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ComparisonModel model = window.getService(ComparisonModel.class);
		DataChanges data = window.getService(DataChanges.class);
		data.ask(MakeReportHandler.shown(window), shown -> OwnReportDialog.ask(window.getShell(), data, model.catalogue(), shown)
				.ifPresent(file -> MakeReportHandler.ask(window, Optional.of(file.getFileName().toString()))), failure -> {
					MadeView.bring(window);
					window.getService(MadeReports.class).say(failure.getMessage(), true);
				});
		return null;
	}

}
