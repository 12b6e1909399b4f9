package fadu.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import fadu.workspace.UserException;
import fadu.workspace.kit.PackPlugIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu plugin pack}: a zip to hand on, and its digest. */
@Command(name = "pack")
final class PlugInPackCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "FOLDER", descriptionKey = "plugin.folder")
	private Path folder;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "plugin.zip")
	private Path file;

	PlugInPackCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		PackPlugIn.Packed packed = PackPlugIn.run(folder, Optional.ofNullable(file));
		session.out().println(packed.file());
		session.out().println("SHA-256 " + packed.sha256());
		return 0;
	}

}
