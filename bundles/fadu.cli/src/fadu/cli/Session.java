package fadu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

import fadu.catalogue.Catalogue;
import fadu.catalogue.Problem;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/** What the commands of one run share: the two streams, the catalogue and the workspace. */
final class Session implements AutoCloseable {

	private final PrintWriter out;
	private final PrintWriter err;
	private Catalogue catalogue;
	private Workspace workspace;

	Session(PrintWriter out, PrintWriter err) {
		this.out = out;
		this.err = err;
	}

	/** Takes results. */
	PrintWriter out() {
		return out;
	}

	/** Takes messages. */
	PrintWriter err() {
		return err;
	}

	/** The catalogue; what is wrong with plug-ins is said once, a line each. */
	Catalogue catalogue() {
		if (catalogue == null) {
			catalogue = Catalogue.ofPlatform();
			catalogue.problems().stream().map(Problem::toLine).forEach(err::println);
		}
		return catalogue;
	}

	/** Opens the workspace in the folder, or the user's default one. */
	Workspace open(Path folder) throws UserException {
		workspace = Workspace.open(folder == null ? Workspace.defaultFolder() : folder, catalogue());
		return workspace;
	}

	@Override
	public void close() {
		if (workspace != null) {
			workspace.close();
		}
		if (catalogue != null) {
			catalogue.close();
		}
	}

}
