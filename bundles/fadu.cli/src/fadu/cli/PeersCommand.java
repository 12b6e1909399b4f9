package fadu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fadu peers}: districts that are set side by side again and again. */
@Command(name = "peers", subcommands = {PeersListCommand.class, PeersAddCommand.class, PeersRemoveCommand.class,
		PeersSuggestCommand.class})
final class PeersCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Override
	public void run() {
		spec.commandLine().usage(spec.commandLine().getOut());
	}

}
