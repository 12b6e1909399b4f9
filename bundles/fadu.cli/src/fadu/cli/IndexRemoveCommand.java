package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.OwnIndices;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu index remove}: removes an index that a user defined. */
@Command(name = "remove")
final class IndexRemoveCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "index.own")
	private String code;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	IndexRemoveCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		new OwnIndices(session.open(folder)).remove(code, author.person());
		session.out().println(NLS.bind(AssessmentMessages.IndexCommand_removed, code));
		return 0;
	}

}
