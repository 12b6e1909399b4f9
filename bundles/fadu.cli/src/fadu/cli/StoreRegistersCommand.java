package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import fadu.workspace.AdministerStore;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fadu store registers}: makes or extends the tables of the registers that the installed plug-ins describe. */
@Command(name = "registers")
final class StoreRegistersCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	StoreRegistersCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		session.out().println(new AdministerStore(session.open(folder)).registers());
		return 0;
	}

}
