package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import fadu.workspace.BackUp;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu backup}: all of a workspace in one file, and back. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "FILE", descriptionKey = "backup")
	private Path file;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	BackupCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		session.out().println(new BackUp(session.open(folder)).write(file));
		return 0;
	}

}
