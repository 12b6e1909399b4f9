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

/** {@code fadu redo}: makes again what this login took back last, or a named change. */
@Command(name = "redo")
final class RedoCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "N", arity = "0..1", descriptionKey = "redoCount", defaultValue = "1")
	private int count;

	@Option(names = "--change", paramLabel = "NUMBER", descriptionKey = "change")
	private Integer change;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private AuthorOptions author;

	RedoCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		ChangeHistory history = new ChangeHistory(session.open(folder), author.person().name());
		Turned turned = change == null ? history.redo(Numbers.atLeast(1, "N", count)) : history.redoChange(change);
		turned.done().forEach(entry -> session.out().println(NLS.bind(Messages.RedoCommand_redone, entry.number(), entry.what())));
		turned.obstacle().ifPresent(session.err()::println);
		if (turned.done().isEmpty() && turned.obstacle().isEmpty()) {
			session.out().println(change == null ? Messages.RedoCommand_nothing : NLS.bind(Messages.RedoCommand_noChange, change));
		}
		return turned.obstacle().isPresent() ? 1 : 0;
	}

}
