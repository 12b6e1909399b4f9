package fadu.ui.reports;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.grid.GridModel;
import fadu.workspace.Unshown;
import fadu.workspace.Selection;
import fadu.workspace.ShownComparison;

/** 自己的报告: parts are put together beside the page that comes of them; the report is kept and made like any other. */
public final class OwnReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ComparisonModel model = window.getService(ComparisonModel.class);
		Selection selection = window.getService(GridModel.class).selection();
		ShownComparison shown = new ShownComparison(selection.metrics().isEmpty() ? model.selection() : selection,
				Optional.empty(), model.isWithUnreviewed(), Unshown.NOTHING);
		OwnReportDialog.ask(window.getShell(), window.getService(DataChanges.class), model.catalogue(), shown)
				.ifPresent(file -> MakeReportHandler.ask(window, Optional.of(file.getFileName().toString())));
		return null;
	}

}
