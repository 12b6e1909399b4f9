package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import fadu.report.RerunReport;
import fadu.report.stamp.Changes;
import fadu.report.stamp.Stamp;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code fadu report rerun}: takes a report that was made before, says what has changed since, and makes it again where a file is
 * named. The exit status is 0 where nothing that was printed has changed and 3 where something has.
 */
@Command(name = "rerun")
final class ReportRerunCommand implements Callable<Integer> {

	/** What was printed has changed; 1 and 2 stand for what could not be done and what was not understood. */
	private static final int CHANGED = 3;

	private final Session session;

	@Parameters(paramLabel = "FILE", descriptionKey = "rerun.file")
	private Path file;

	@Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "rerun.output")
	private Path target;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	ReportRerunCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Stamp stamp = RerunReport.stamp(file);
		Workspace workspace = session.open(folder);
		RerunReport rerun = new RerunReport(workspace, file);
		Changes changes = rerun.changes(stamp);
		ChangesFormat words = new ChangesFormat(session.catalogue(), workspace.districts());
		switch (format) {
		case json -> words.json(stamp, changes, session.out());
		case table -> words.table(stamp, changes, session.out());
		}
		if (target != null) {
			Path made = rerun.run(stamp, target, new NullProgressMonitor());
			session.err().println(NLS.bind(Messages.ReportRerunCommand_made, made));
		}
		return changes.isEmpty() ? 0 : CHANGED;
	}

}
