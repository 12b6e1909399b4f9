package fadu.cli;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.ReportFiles;

/** Says how many files of folders are no reports by their names. */
final class PassedOver {

	private PassedOver() {
	}

	/** The files that are left. */
	static List<Path> tell(Session session, ReportFiles.Found found) {
		if (found.passedOver() > 0) {
			session.err().println(NLS.bind(Messages.ImportCommand_passedOver, found.passedOver()));
		}
		return found.files();
	}

}
