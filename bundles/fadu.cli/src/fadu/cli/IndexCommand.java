package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu index}: composite indices that plug-ins bring. */
@Command(name = "index", subcommands = {IndexListCommand.class, IndexRunCommand.class, IndexRemovalCommand.class,
		IndexSensitivityCommand.class, IndexValuesCommand.class})
final class IndexCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
