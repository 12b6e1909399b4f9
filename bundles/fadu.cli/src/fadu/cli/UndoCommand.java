package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.ChangeHistory;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu undo}: takes back the latest changes. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "N", arity = "0..1", descriptionKey = "undoCount", defaultValue = "1")
	private int count;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	UndoCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<ChangeHistory.Entry> undone = new ChangeHistory(session.open(folder)).undo(Numbers.atLeast(1, "N", count));
		undone.forEach(entry -> session.out().println(NLS.bind(Messages.UndoCommand_undone, entry.number(), entry.what())));
		if (undone.isEmpty()) {
			session.out().println(Messages.UndoCommand_nothing);
		}
		return 0;
	}

}
