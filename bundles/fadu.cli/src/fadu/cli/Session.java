package fadu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

import fadu.catalogue.Catalogue;
import fadu.catalogue.Problem;
import fadu.report.HeldRules;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import fadu.workspace.WorkspaceAddress;

/** What the commands of one run share: the two streams, the catalogue and the workspace. */
public final class Session implements AutoCloseable {

	private final PrintWriter out;
	private final PrintWriter err;
	private final Optional<Session> lasting;
	private Catalogue catalogue;
	private boolean asked;
	private Workspace workspace;
	private Optional<String> store;

	Session(PrintWriter out, PrintWriter err, Optional<Session> lasting) {
		this.out = out;
		this.err = err;
		this.lasting = lasting;
		this.store = lasting.flatMap(session -> session.store);
	}

	/** Takes results. */
	public PrintWriter out() {
		return out;
	}

	/** Takes messages. */
	public PrintWriter err() {
		return err;
	}

	/**
	 * The catalogue, with the folder of plug-ins as it is when a command first asks; what is wrong with plug-ins is said once, a
	 * line
	 * each.
	 */
	public Catalogue catalogue() {
		if (lasting.isPresent()) {
			if (!asked) {
				asked = true;
				lasting.get().catalogue().lookAtFolder();
			}
			return lasting.get().catalogue();
		}
		if (catalogue == null) {
			catalogue = Catalogue.ofPlatform(HeldRules.all());
			catalogue.problems().stream().map(Problem::toLine).forEach(err::println);
		}
		return catalogue;
	}

	/** Keeps the data of workspaces in a shared database, or in another folder. */
	void useStore(String url) {
		store = Optional.of(url);
	}

	/**
	 * Opens the workspace in the folder, or the user's default one; its data is in the shared database, where one is named. The
	 * session closes it.
	 *
	 * @param folder the folder, or {@code null}
	 * @throws UserException where it cannot be opened, saying why in one line
	 */
	public Workspace open(Path folder) throws UserException {
		workspace = Workspace.open(WorkspaceAddress.of(Optional.ofNullable(folder), store), catalogue());
		return workspace;
	}

	/** Closes the workspace before the session ends. */
	void leave() {
		if (workspace != null) {
			workspace.notices().forEach(err::println);
			workspace.close();
			workspace = null;
		}
	}

	@Override
	public void close() {
		leave();
		if (catalogue != null) {
			catalogue.close();
		}
	}

}
