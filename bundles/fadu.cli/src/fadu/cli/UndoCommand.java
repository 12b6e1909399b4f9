package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.ChangeHistory;
import fadu.workspace.ChangeHistory.Turned;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu undo}: takes back the latest changes of this login, or a named one. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "N", arity = "0..1", descriptionKey = "undoCount", defaultValue = "1")
	private int count;

	@Option(names = "--change", paramLabel = "NUMBER", descriptionKey = "change")
	private Integer change;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private AuthorOptions author;

	UndoCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		ChangeHistory history = new ChangeHistory(session.open(folder), author.person().name());
		Turned turned = change == null ? history.undo(Numbers.atLeast(1, "N", count)) : history.undoChange(change);
		turned.done().forEach(entry -> session.out().println(NLS.bind(Messages.UndoCommand_undone, entry.number(), entry.what())));
		turned.obstacle().ifPresent(session.err()::println);
		if (turned.done().isEmpty() && turned.obstacle().isEmpty()) {
			session.out().println(change == null ? Messages.UndoCommand_nothing : NLS.bind(Messages.UndoCommand_noChange, change));
		}
		return turned.obstacle().isPresent() ? 1 : 0;
	}

}
