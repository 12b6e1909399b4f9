package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu report}: lists, runs, creates and checks report designs, and makes reports again. */
@Command(name = "report", subcommands = {ReportListCommand.class, ReportRunCommand.class, ReportNewCommand.class,
		ReportLintCommand.class, ReportRerunCommand.class})
final class ReportCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
