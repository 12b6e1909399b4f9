package fadu.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.catalogue.ReportDesign;
import fadu.ui.changes.DataChanges;
import fadu.ui.comparison.ComparisonModel;
import fadu.ui.grid.KeptComparisons;
import fadu.workspace.Unshown;
import fadu.workspace.SavedComparison;
import fadu.workspace.Selection;
import fadu.workspace.ShownComparison;
import fadu.workspace.Workspace;

/** 导出报告: the gallery of reports, preset with what the comparison shows, then the file; made in the background. */
public final class MakeReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ask(HandlerUtil.getActiveWorkbenchWindow(event), Optional.empty());
		return null;
	}

	/** Asks which report is wanted, beginning with one of the designs, and makes it. */
	static void ask(IWorkbenchWindow window, Optional<String> design) {
		DataChanges data = window.getService(DataChanges.class);
		ComparisonModel model = window.getService(ComparisonModel.class);
		DataChanges.Work<ShownComparison> shown = shown(window);
		data.ask(() -> new Start(OwnDesigns.of(data.workspace()), shown.run()), start -> {
			Optional<ReportDesign> first = design.flatMap(id -> start.own().stream()
					.filter(one -> one.id().equals(id)).findFirst());
			ReportDialog.ask(window.getShell(), data, model.catalogue(), start.own(), start.shown(), first)
					.ifPresent(wanted -> make(window, wanted.wish(), wanted.file()));
		}, failure -> {
			MadeView.bring(window);
			window.getService(MadeReports.class).say(failure.getMessage(), true);
		});
	}

	/** What the open comparison shows, without what it hides; everything where none is open. */
	static DataChanges.Work<ShownComparison> shown(IWorkbenchWindow window) {
		Workspace workspace = window.getService(DataChanges.class).workspace();
		SavedComparison open = window.getService(KeptComparisons.class).current("");
		return () -> open.metrics().isEmpty() || open.districts().isEmpty()
				? new ShownComparison(Selection.ALL, open.divisor(workspace), open.unreviewed(), Unshown.NOTHING)
				: ShownComparison.ofLatest(workspace, open);
	}

	private record Start(List<ReportDesign> own, ShownComparison shown) {
	}

	/** Asks for the file, which is called so where nobody says, and makes the report in the background. */
	static void make(IWorkbenchWindow window, ReportWish wish, String name) {
		file(window.getShell(), Messages.ReportDialog_title, name, wish.format().extension())
				.ifPresent(file -> make(window, wish, file));
	}

	private static void make(IWorkbenchWindow window, ReportWish wish, Path file) {
		MadeView.bring(window);
		window.getService(MadeReports.class).make(wish, file);
	}

	/** The file to write, with the ending of the format where the person typed none. */
	static Optional<Path> file(Shell shell, String title, String name, String extension) {
		String ending = '.' + extension;
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFileName(name + ending);
		dialog.setFilterPath(System.getProperty("user.home"));
		dialog.setFilterExtensions(new String[]{'*' + ending});
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(typed -> Path.of(typed.endsWith(ending) ? typed : typed + ending));
	}

}
