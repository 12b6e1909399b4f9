package fadu.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import fadu.ui.editor.OpenReview;

/** Opens the page of an import, beside the reports that are there. */
public final class OpenImport {

	private OpenImport() {
	}

	/** Opens the page and adds files to what it shows; its import, where it could be opened. */
	public static Optional<ImportModel> of(IWorkbenchWindow window, List<Path> files) {
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(OpenReview.PERSPECTIVE, window);
			if (page(page) instanceof ImportPage opened) {
				if (!files.isEmpty()) {
					opened.model().add(files);
				}
				return Optional.of(opened.model());
			}
		} catch (WorkbenchException e) {
			ILog.of(OpenImport.class).error(e.getMessage(), e);
		}
		return Optional.empty();
	}

	/** There is one page: that which is there, be it called in the language of an earlier start, else a new one. */
	private static IEditorPart page(IWorkbenchPage page) throws PartInitException {
		for (IEditorReference there : page.getEditorReferences()) {
			if (ImportPage.ID.equals(there.getId()) && there.getEditor(true) instanceof ImportPage opened) {
				page.activate(opened);
				return opened;
			}
		}
		return page.openEditor(new ImportInput(), ImportPage.ID);
	}

}
