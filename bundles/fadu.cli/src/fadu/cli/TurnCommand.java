package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.ChangeHistory;
import fadu.workspace.ChangeHistory.Turned;
import fadu.workspace.UserException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu undo|redo}: turns around the latest changes of this login, or a named one, and says which. */
abstract class TurnCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "N", arity = "0..1", descriptionKey = "turnCount", defaultValue = "1")
	private int count;

	@Option(names = "--change", paramLabel = "NUMBER", descriptionKey = "change")
	private Integer change;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private AuthorOptions author;

	private final Words words;

	/**
	 * What the command says.
	 *
	 * @param done     takes the number of a change and what it was
	 * @param nothing  where there is none
	 * @param noChange where there is none of the number that it takes
	 */
	record Words(String done, String nothing, String noChange) {
	}

	TurnCommand(Session session, Words words) {
		this.session = session;
		this.words = words;
	}

	abstract Turned turn(ChangeHistory history, int latest) throws UserException;

	abstract Turned turnChange(ChangeHistory history, int number) throws UserException;

	@Override
	public Integer call() throws UserException {
		ChangeHistory history = new ChangeHistory(session.open(folder), author.name());
		Turned turned = change == null ? turn(history, Numbers.atLeast(1, "N", count)) : turnChange(history, change);
		turned.done().forEach(entry -> session.out().println(NLS.bind(words.done, entry.number(), entry.what())));
		turned.obstacle().ifPresent(session.err()::println);
		if (turned.done().isEmpty() && turned.obstacle().isEmpty()) {
			session.out().println(change == null ? words.nothing : NLS.bind(words.noChange, change));
		}
		return turned.obstacle().isPresent() ? 1 : 0;
	}

}
