package fadu.ui;

import java.util.List;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;

import fadu.ui.changes.DataChanges;
import fadu.ui.changes.HistoryModel;
import fadu.ui.changes.Unforeseen;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.grid.GridModel;
import fadu.ui.grid.KeptComparisons;
import fadu.ui.grid.ReplacedComparison;
import fadu.ui.reports.MadeReports;
import fadu.ui.start.StartPerspective;

/** Puts the comparison and the changes where the views find them, and has the catalogue read once the window is open. */
final class FaduWorkbenchAdvisor extends WorkbenchAdvisor {

	private static final List<String> TURNS = List.of("fadu.ui.command.undo", "fadu.ui.command.redo");

	private final ComparisonModel model;
	private final DataChanges changes;
	private final MadeReports made;
	private FaultNotice faults;

	FaduWorkbenchAdvisor(ComparisonModel model, DataChanges changes, MadeReports made) {
		this.made = made;
		this.model = model;
		this.changes = changes;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IEclipseContext context = configurer.getWorkbench().getService(IEclipseContext.class);
		context.set(ComparisonModel.class, model);
		GridModel grid = new GridModel(model);
		context.set(GridModel.class, grid);
		context.set(DataChanges.class, changes);
		KeptComparisons kept = new KeptComparisons(grid, changes);
		context.set(KeptComparisons.class, kept);
		context.set(MadeReports.class, made);
		HistoryModel history = history(configurer.getWorkbench());
		context.set(HistoryModel.class, history);
		grid.whenArranged(history::offer);
		context.set(ReplacedComparison.class, new ReplacedComparison(grid, kept, history));
	}

	/** The menu names the steps that would be taken back or made again. */
	private HistoryModel history(IWorkbench workbench) {
		HistoryModel history = new HistoryModel(changes);
		history.addListener(() -> TURNS.forEach(
				command -> workbench.getService(ICommandService.class).refreshElements(command, null)));
		return history;
	}

	/** What nobody foresaw on the thread of the window, also while a dialog is open, is told in the window. */
	@Override
	public void eventLoopException(Throwable happened) {
		if (faults == null) {
			Unforeseen.of(happened);
		} else {
			faults.tell(happened);
		}
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new FaduWindowAdvisor(configurer, model);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return StartPerspective.ID;
	}

	@Override
	public void postStartup() {
		faults = new FaultNotice(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		Window.setExceptionHandler(this::eventLoopException);
		PlatformUI.getWorkbench().getService(ICommandService.class)
				.addExecutionListener(new FailedActions(this::eventLoopException));
		model.read();
		PlatformUI.getWorkbench().getService(HistoryModel.class).look();
		new WarmUp().schedule();
	}

}
