package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu target}: what is to be reached of metrics, and how that stands. */
@Command(name = "target", subcommands = {TargetListCommand.class, TargetStatusCommand.class})
final class TargetCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
