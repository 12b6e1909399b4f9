package fadu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import fadu.workspace.AdministerStore;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fadu store upgrade}: brings the tables on a server up to date, after a dump. */
@Command(name = "upgrade")
final class StoreUpgradeCommand implements Callable<Integer> {

	private final Session session;

	@Option(names = "--dump-to", paramLabel = "DIR", descriptionKey = "store.dumpTo", defaultValue = "")
	private Path dumps;

	@Option(names = "--pg-dump", paramLabel = "FILE", descriptionKey = "store.pgDump")
	private Path program;

	@Option(names = "--dumped", descriptionKey = "store.dumped")
	private boolean dumped;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	StoreUpgradeCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		session.out().println(new AdministerStore(session.open(folder)).upgrade(dumps, Optional.ofNullable(program), dumped));
		return 0;
	}

}
