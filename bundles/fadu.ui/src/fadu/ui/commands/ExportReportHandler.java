package fadu.ui.commands;

import java.nio.file.Path;
import java.util.List;
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

import fadu.report.ReportFormat;
import fadu.ui.comparison.ComparisonModel;
import fadu.workspace.Selection;

/** 导出对比报告: saves the report of what is chosen; the ending of the file name says in which format. */
public final class ExportReportHandler extends AbstractHandler {

	private static final List<ReportFormat> FORMATS = List.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX,
			ReportFormat.HTML);

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
		ask(shell).ifPresent(file -> Progress
				.run(shell, Messages.ExportReportHandler_title,
						monitor -> ReportJob.run(model, selection, format(file).orElseThrow(), file, monitor))
				.ifPresent(made -> Notice.done(shell, Messages.ExportReportHandler_title,
						text(made))));
		return null;
	}

	private static String text(ReportJob.Made made) {
		return String.join("\n\n",
				Stream.concat(Stream.of(NLS.bind(Messages.ExportReportHandler_done, made.file())), made.warnings().stream()).toList());
	}

	/** The file to write, with the ending of the chosen format where the user typed none. */
	private static Optional<Path> ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.ExportReportHandler_title);
		dialog.setFileName(Messages.ExportReportHandler_fileName);
		dialog.setFilterNames(new String[] { Messages.ExportReportHandler_pdf, Messages.ExportReportHandler_docx,
				Messages.ExportReportHandler_xlsx, Messages.ExportReportHandler_html });
		dialog.setFilterExtensions(FORMATS.stream().map(format -> "*." + format.extension()).toArray(String[]::new));
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(name -> {
			Path file = Path.of(name);
			return format(file).isPresent() ? file
					: file.resolveSibling(file.getFileName() + "." + FORMATS.get(Math.max(0, dialog.getFilterIndex())).extension());
		});
	}

	private static Optional<ReportFormat> format(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.contains(".") ? ReportFormat.of(name) : Optional.empty();
	}

}
