package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.PeerDistricts;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu peers remove}: removes a peer group. */
@Command(name = "remove")
final class PeersRemoveCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "NAME", descriptionKey = "peers.name")
	private String name;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	PeersRemoveCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		new PeerDistricts(session.open(folder)).remove(name, author.person());
		session.out().println(NLS.bind(Messages.PeersRemoveCommand_removed, name));
		return 0;
	}

}
