package fadu.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import fadu.ui.changes.DataChanges;
import fadu.workspace.OpenReports;
import fadu.workspace.OpenReports.ListedReport;
import fadu.workspace.SavedComparison;
import fadu.workspace.SavedComparisons;

/** 快速访问: asks what is wanted and goes there. What was chosen before, since the start, is offered first. */
public final class FindHandler extends AbstractHandler {

	/** In plugin.xml. */
	public static final String COMMAND = "fadu.ui.command.find";
	private static final int REMEMBERED = 8;

	private final List<String> before = new ArrayList<>();

	/** What only the store and the folder know. */
	private record Kept(List<ListedReport> reports, List<SavedComparison> comparisons) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FindContent content = new FindContent(window);
		DataChanges data = window.getService(DataChanges.class);
		Finder first = new Finder(content.atOnce(), List.copyOf(before));
		FindDialog dialog = new FindDialog(window.getShell(), first);
		data.ask(() -> {
			first.learnSounds();
			return new Kept(new OpenReports(data.workspace()).list(), new SavedComparisons(data.workspace()).all());
		}, kept -> dialog.offer(whole(first, content, kept)), failure -> dialog.offer(first));
		Optional<Findable> chosen = dialog.ask();
		chosen.ifPresent(entry -> {
			before.remove(entry.id());
			before.addFirst(entry.id());
			if (before.size() > REMEMBERED) {
				before.removeLast();
			}
			entry.work().run();
		});
		return null;
	}

	private static Finder whole(Finder first, FindContent content, Kept kept) {
		return new Finder(Stream.of(first.entries(), content.reports(kept.reports()), content.kept(kept.comparisons()))
				.flatMap(List::stream).toList(), first.before());
	}

}
