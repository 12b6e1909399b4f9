package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu index}: composite indices of plug-ins and of the user. */
@Command(name = "index", subcommands = {IndexListCommand.class, IndexRunCommand.class, IndexRemovalCommand.class,
		IndexSensitivityCommand.class, IndexValuesCommand.class, IndexAddCommand.class, IndexShowCommand.class,
		IndexRemoveCommand.class})
final class IndexCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
