package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu report}: lists, runs and checks report designs. */
@Command(name = "report", subcommands = { ReportListCommand.class, ReportRunCommand.class, ReportLintCommand.class })
final class ReportCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
