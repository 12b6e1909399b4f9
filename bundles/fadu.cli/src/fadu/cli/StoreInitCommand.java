package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import fadu.workspace.AdministerStore;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fadu store init}: makes the tables on a server. */
@Command(name = "init")
final class StoreInitCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	StoreInitCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		session.out().println(new AdministerStore(session.open(folder)).init());
		return 0;
	}

}
