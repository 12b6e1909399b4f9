package fadu.ui.editor;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.ui.changes.DataChanges;
import fadu.ui.registers.CountedBy;
import fadu.ui.review.ReviewModel;
import fadu.ui.widgets.InTurn;
import fadu.workspace.OpenReports;

/** Opens the review of an imported report, where the user looks for it: beside the list of reports. */
public final class OpenReview {

	/** Where reports are reviewed, in plugin.xml. */
	public static final String PERSPECTIVE = "fadu.ui.perspective.review";

	private OpenReview() {
	}

	/** Opens a report. */
	public static void of(SourceDocument report) {
		of(report, review -> {
			// nothing is to be said of it
		});
	}

	/** Opens a report. @param then takes its review, where that could be opened */
	public static void of(SourceDocument report, Consumer<ReviewModel> then) {
		open(report.getSha256(), report.getFileName(), editor -> then.accept(editor.model()));
	}

	/** Remembers where the file of a report lies, to show its pages. */
	public static void remember(SourceDocument report, Path file) {
		PagePane.remember(report.getSha256(), file.toAbsolutePath().toString());
	}

	/** Opens a report at a code point of its text. */
	public static void at(SourceDocument report, int start) {
		open(report.getSha256(), report.getFileName(), editor -> choose(editor, start));
	}

	private static void choose(ReviewEditor editor, int start) {
		editor.model().chooseAt(start);
		editor.show(start);
	}

	/** Opens the report of a figure, with the figure chosen; where only a plug-in has the figure, the status line says so. */
	public static void at(Observation figure) {
		SourceDocument report = figure.getDocument();
		if (figure.getStatus() == ReviewStatus.COMPUTED) {
			CountedBy.open(figure);
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		DataChanges changes = workbench.getService(DataChanges.class);
		changes.ask(() -> new OpenReports(changes.workspace()).has(report.getSha256()), there -> {
			if (there) {
				at(report, figure.getStart());
			} else {
				say(workbench.getActiveWorkbenchWindow(), Messages.OpenReview_plugIn);
			}
		}, failure -> say(workbench.getActiveWorkbenchWindow(), failure.getMessage()));
	}

	private static void say(IWorkbenchWindow window, String line) {
		if (window != null && window.getActivePage().getActivePart() instanceof IViewPart view) {
			view.getViewSite().getActionBars().getStatusLineManager().setMessage(line);
		}
	}

	/** A view that fills the window would hide the report. */
	private static void restore(IWorkbenchPage page) {
		if (page.isPageZoomed() && page.getActivePartReference() instanceof IWorkbenchPartReference filling) {
			page.setPartState(filling, IWorkbenchPage.STATE_RESTORED);
		}
	}

	/** First the place of work, then the report in it, so that what the user does goes in between. */
	private static void open(String sha256, String name, Consumer<ReviewEditor> then) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		try {
			IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window);
			restore(page);
			InTurn.run(window.getShell().getDisplay(), () -> open(page, new ReviewInput(sha256, name), then));
		} catch (WorkbenchException e) {
			ILog.of(OpenReview.class).error(e.getMessage(), e);
		}
	}

	private static void open(IWorkbenchPage page, ReviewInput report, Consumer<ReviewEditor> then) {
		try {
			if (page.getWorkbenchWindow().getShell() != null
					&& page.openEditor(report, ReviewEditor.ID) instanceof ReviewEditor editor) {
				then.accept(editor);
			}
		} catch (PartInitException e) {
			ILog.of(OpenReview.class).error(e.getMessage(), e);
		}
	}

}
