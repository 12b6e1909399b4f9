package fadu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.DifferenceWords;
import fadu.workspace.OpenReports;
import fadu.workspace.ReadAgain;
import fadu.workspace.ReportUnderReview;
import fadu.workspace.ReviewFigures;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu review again}: what today's rules read otherwise in a report; only with {@code --take} is it taken over. */
@Command(name = "again")
final class ReviewAgainCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document")
	private String document;

	@Option(names = "--take", descriptionKey = "takeReading")
	private boolean take;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private AuthorOptions author;

	ReviewAgainCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		ReportUnderReview report = new OpenReports(workspace)
				.open(new ReviewFigures(workspace, author.person()).report(document).getSha256()).orElseThrow();
		ReadAgain again = new ReadAgain(workspace, author.person());
		ReadAgain.Comparison comparison = again.look(report);
		DifferenceWords words = new DifferenceWords(workspace);
		comparison.differences().forEach(each -> session.out()
				.println(NLS.bind(Messages.ReviewAgainCommand_difference, each.figure().getText(), words.of(each))));
		session.out().println(NLS.bind(Messages.ReviewAgainCommand_found, comparison.differences().size(), comparison.reviewed()));
		if (take) {
			session.out().println(NLS.bind(Messages.ReviewAgainCommand_taken, again.take(report, comparison.differences())));
		}
		return 0;
	}

}
