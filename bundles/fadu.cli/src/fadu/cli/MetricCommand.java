package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu metric}: metrics that the user defines by a formula. */
@Command(name = "metric", subcommands = {MetricListCommand.class, MetricAddCommand.class, MetricRemoveCommand.class})
final class MetricCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
