package fadu.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Gives the keys to the next or the previous part that is to be seen, column by column, or goes to the report in front, the
 * next or the previous one. It goes at once, where the platform would list them under English headings.
 */
public final class OtherPartHandler extends AbstractHandler {

	private static final String OF_REPORTS = "Editor";
	private static final String PREVIOUS = "previous";
	private static final String SAME = "activate";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		String command = event.getCommand().getId();
		boolean reports = command.endsWith(OF_REPORTS);
		List<IWorkbenchPart> parts = reports ? reports(page) : seen(page);
		if (!parts.isEmpty()) {
			if (reports) {
				show(page);
			}
			int now = parts.indexOf(reports ? page.getActiveEditor() : page.getActivePart());
			int step = command.contains(PREVIOUS) ? -1 : command.contains(SAME) ? 0 : 1;
			int next = now < 0 ? Math.min(step, 0) : now + step;
			page.activate(parts.get(Math.floorMod(next, parts.size())));
		}
		return null;
	}

	private static void show(IWorkbenchPage page) throws ExecutionException {
		try {
			PlatformUI.getWorkbench().showPerspective(OpenReview.PERSPECTIVE, page.getWorkbenchWindow());
		} catch (WorkbenchException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	private static List<IWorkbenchPart> reports(IWorkbenchPage page) {
		return Stream.of(page.getEditorReferences()).<IWorkbenchPart>map((IEditorReference editor) -> editor.getEditor(true))
				.filter(editor -> editor != null).toList();
	}

	private static List<IWorkbenchPart> seen(IWorkbenchPage page) {
		Stream<IWorkbenchPart> views = Stream.of(page.getViewReferences())
				.map((IViewReference view) -> view.getView(false));
		return Stream.concat(views, Stream.of(page.getActiveEditor())).filter(part -> part != null && page.isPartVisible(part))
				.sorted(Comparator.<IWorkbenchPart>comparingInt(part -> place(part).x).thenComparingInt(part -> place(part).y))
				.toList();
	}

	/** Where the part stands on the screen. */
	private static Point place(IWorkbenchPart part) {
		return part.getSite().getService(MPart.class) instanceof MPart model && model.getWidget() instanceof Control control
				? control.toDisplay(0, 0)
				: new Point(0, 0);
	}

}
