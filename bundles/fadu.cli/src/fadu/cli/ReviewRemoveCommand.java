package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.model.SourceDocument;
import fadu.workspace.EditReports;
import fadu.workspace.ReviewFigures;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu review remove}: takes a report out of the workspace; it can be taken back. */
@Command(name = "remove")
final class ReviewRemoveCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document")
	private String document;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	ReviewRemoveCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		SourceDocument report = new ReviewFigures(workspace, author.person()).report(document);
		new EditReports(workspace, author.person()).remove(report);
		session.out().println(NLS.bind(Messages.ReviewRemoveCommand_removed, report.getFileName()));
		return 0;
	}

}
