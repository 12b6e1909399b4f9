package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import fadu.model.CompositeIndex;
import fadu.workspace.IndexFile;
import fadu.workspace.RunIndex;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu index show}: an index as a model file, to be changed and added again, or to go into a plug-in. */
@Command(name = "show")
final class IndexShowCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "index.code")
	private String code;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	IndexShowCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		CompositeIndex index = RunIndex.index(session.open(folder), code);
		output.write(session, out -> out.print(IndexFile.write(index)));
		return 0;
	}

}
