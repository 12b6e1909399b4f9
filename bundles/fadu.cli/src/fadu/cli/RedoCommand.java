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

/** {@code fadu redo}: does again what was taken back last. */
@Command(name = "redo")
final class RedoCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "N", arity = "0..1", descriptionKey = "redoCount", defaultValue = "1")
	private int count;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	RedoCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		List<ChangeHistory.Entry> redone = new ChangeHistory(session.open(folder)).redo(Numbers.atLeast(1, "N", count));
		redone.forEach(entry -> session.out().println(NLS.bind(Messages.RedoCommand_redone, entry.number(), entry.what())));
		if (redone.isEmpty()) {
			session.out().println(Messages.RedoCommand_nothing);
		}
		return 0;
	}

}
