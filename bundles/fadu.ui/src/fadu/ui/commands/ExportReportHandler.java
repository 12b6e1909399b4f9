package fadu.ui.commands;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.comparison.ComparisonModel;
import fadu.workspace.Selection;

/** 导出报告: asks which report and where to, and makes it of what is chosen in the window. */
public final class ExportReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Shell shell = window.getShell();
		ComparisonModel model = window.getService(ComparisonModel.class);
		Selection selection = model.selection();
		if (selection.metrics().isEmpty() || selection.districts().isEmpty()) {
			Notice.done(shell, Messages.ExportReportHandler_title, Messages.ExportReportHandler_nothing);
			return null;
		}
		ReportDialog.ask(shell, model.catalogue()).ifPresent(wish -> file(shell, wish).ifPresent(file -> Progress
				.run(shell, Messages.ExportReportHandler_title, monitor -> ReportJob.run(model, selection, wish, file, monitor))
				.ifPresent(made -> Notice.done(shell, Messages.ExportReportHandler_title,
						text(made)))));
		return null;
	}

	private static String text(ReportJob.Made made) {
		return String.join("\n\n",
				Stream.concat(Stream.of(NLS.bind(Messages.ExportReportHandler_done, made.file())), made.warnings().stream())
						.toList());
	}

	/** The file to write, with the ending of the format where the user typed none. */
	private static Optional<Path> file(Shell shell, ReportWish wish) {
		String ending = '.' + wish.format().extension();
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.ExportReportHandler_title);
		dialog.setFileName(wish.design().title() + ending);
		dialog.setFilterExtensions(new String[]{'*' + ending});
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(name -> Path.of(name.endsWith(ending) ? name : name + ending));
	}

}
