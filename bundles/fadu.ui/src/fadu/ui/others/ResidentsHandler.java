package fadu.ui.others;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.model.District;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.comparison.Focus;

/** 录入人口: of the district of the cell that is looked at first. */
public final class ResidentsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ComparisonModel model = window.getService(ComparisonModel.class);
		Optional<District> looked = model.focus().map(Focus::district).flatMap(model.catalogue()::district);
		ResidentsDialog.open(window, looked);
		return null;
	}

}
