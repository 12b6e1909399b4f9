package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu register}: lists that are kept row by row, and the figures that are computed from them. */
@Command(name = "register", subcommands = {RegisterListCommand.class, RegisterSampleCommand.class, RegisterFormCommand.class,
		RegisterPreviewCommand.class, RegisterImportCommand.class, RegisterRowsCommand.class,
		RegisterSummaryCommand.class, RegisterHistoryCommand.class, RegisterSetCommand.class, RegisterAddCommand.class,
		RegisterRemoveCommand.class,
		RegisterComputeCommand.class, RegisterCoverageCommand.class})
final class RegisterCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
