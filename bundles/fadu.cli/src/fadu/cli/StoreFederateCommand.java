package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fadu.workspace.AdministerStore;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fadu store federate}: sets the database of a province over those of its cities. */
@Command(name = "federate")
final class StoreFederateCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--into", paramLabel = "URL", required = true, descriptionKey = "store.into")
	private String into;

	@Option(names = "--from", paramLabel = "NAME=URL", required = true, descriptionKey = "store.from")
	private List<String> from;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	StoreFederateCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		session.useStore(into);
		session.out().println(new AdministerStore(session.open(folder)).federate(from));
		return 0;
	}

}
