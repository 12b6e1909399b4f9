package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu process}: registers whose rows go through stages, their limits and how they stand at a day. */
@Command(name = "process", subcommands = {ProcessListCommand.class, ProcessDueCommand.class, ProcessMeasuresCommand.class})
final class ProcessCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
