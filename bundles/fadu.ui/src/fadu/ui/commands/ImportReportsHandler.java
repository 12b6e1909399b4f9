package fadu.ui.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.comparison.ComparisonModel;

/** 导入报告: asks for files, then what is known of them, then reads their figures into the workspace. */
public final class ImportReportsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.ImportReportsHandler_title);
		dialog.setFilterNames(new String[]{Messages.ImportReportsHandler_texts, Messages.ImportReportsHandler_all});
		dialog.setFilterExtensions(new String[]{"*.txt;*.docx;*.pdf;*.xlsx;*.html;*.htm;*.csv", "*"});
		if (dialog.open() != null) {
			List<Path> files = Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
			ImportDialog.open(window.getShell(), window.getService(ComparisonModel.class), files);
		}
		return null;
	}

}
