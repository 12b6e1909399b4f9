package fadu.cli;

import java.io.File;
import java.util.concurrent.Callable;

import fadu.workspace.UserException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code fadu completion}: what bash reads so that Tab completes the command line of Fadu. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

	private static final String NAME = "fadu";

	private final Session session;

	@Mixin
	private OutputOptions output;

	CompletionCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		CommandLine all = FaduCommandLine.commandLine(session);
		all.addSubcommand("open", opening());
		output.write(session, out -> out.print(AutoComplete.bash(NAME, all)));
		return 0;
	}

	/** The word that the launcher itself understands. */
	private static CommandSpec opening() {
		return CommandSpec.create().addPositional(PositionalParamSpec.builder().type(File[].class).arity("1..*").build());
	}

}
