package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu store}: what the administrator of a shared store does. */
@Command(name = "store", subcommands = {StoreInitCommand.class, StoreUpgradeCommand.class, StoreStatusCommand.class,
		StoreGrantCommand.class, StoreFederateCommand.class, StoreRegistersCommand.class})
final class StoreCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
