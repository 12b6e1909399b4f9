package fadu.ui.imports.tables;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import fadu.ui.editor.OpenReview;

/** Opens the page that takes a table without prose in, beside the reports that are there. */
public final class OpenTable {

	private OpenTable() {
	}

	/** Whether a file is a spreadsheet by its name, and so may be a table. */
	public static boolean isSheet(Path file) {
		return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm|xls|ods|csv|tsv)");
	}

	/** Opens the page, with a file where there is one; its model, where it could be opened. */
	public static Optional<TableIntakeModel> of(IWorkbenchWindow window, Optional<Path> file) {
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(OpenReview.PERSPECTIVE, window);
			if (page.openEditor(new TableIntakeInput(), TableIntakePage.ID) instanceof TableIntakePage opened) {
				file.ifPresent(opened.model()::open);
				return Optional.of(opened.model());
			}
		} catch (WorkbenchException e) {
			ILog.of(OpenTable.class).error(e.getMessage(), e);
		}
		return Optional.empty();
	}

}
