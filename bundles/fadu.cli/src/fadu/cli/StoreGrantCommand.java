package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fadu.workspace.AdministerStore;
import fadu.workspace.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu store grant}: gives logins a role, or takes it away. */
@Command(name = "grant")
final class StoreGrantCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "ROLE", descriptionKey = "store.role")
	private String role;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "LOGIN", descriptionKey = "store.login")
	private List<String> logins;

	@Option(names = "--revoke", descriptionKey = "store.revoke")
	private boolean revoke;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "store.district")
	private List<String> districts = List.of();

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	StoreGrantCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		AdministerStore store = new AdministerStore(session.open(folder));
		if (revoke && !districts.isEmpty()) {
			throw new UserException(Messages.StoreGrantCommand_revokeWhole);
		}
		session.out().println(revoke ? store.revoke(role, logins) : store.grant(role, logins, districts));
		return 0;
	}

}
