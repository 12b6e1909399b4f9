package fadu.ui.others;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;
import fadu.analysis.value.Days;
import fadu.model.District;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.comparison.Focus;

/** 录入人口: of the district and the year of the cell that is looked at first. */
public final class ResidentsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		ComparisonModel model = window.getService(ComparisonModel.class);
		Optional<District> looked = model.focus().map(Focus::district).flatMap(model.catalogue()::district);
		ResidentsDialog.open(window, looked, compared(model));
		return null;
	}

	/** The year that is compared: that of the figure looked at, else of its row, else the one that was chosen. */
	static Optional<Integer> compared(ComparisonModel model) {
		return Stream.of(model.focusedCell().flatMap(Cell::value).map(Value::period),
				model.focusedRow().flatMap(row -> row.period().period()), model.periods().stream().findFirst())
				.flatMap(Optional::stream).filter(period -> !Days.isOpen(period)).findFirst().map(Days::year);
	}

}
