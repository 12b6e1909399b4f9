package fadu.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.wording.Wording;
import fadu.workspace.AddFigures;
import fadu.workspace.ReviewFigures;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu review add}: a figure that the reader missed, where its words stand in the report. */
@Command(name = "add")
final class ReviewAddCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document")
	private String document;

	@Parameters(index = "1", paramLabel = "PASSAGE", descriptionKey = "passage")
	private String passage;

	@Option(names = "--occurrence", paramLabel = "NUMBER", descriptionKey = "occurrence")
	private Integer occurrence;

	@Mixin
	private CorrectionOptions values;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private AuthorOptions author;

	ReviewAddCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		AddFigures missed = new AddFigures(workspace, author.person());
		SourceDocument report = new ReviewFigures(workspace, author.person()).report(document);
		Observation figure = missed.propose(report,
				missed.find(report, passage, occurrence == null ? OptionalInt.empty() : OptionalInt.of(occurrence)));
		missed.add(figure, values.correction(workspace));
		session.out().println(NLS.bind(Messages.ReviewCommand_added, figure.getText(), WORDS.display(figure.getQuantity())));
		return 0;
	}

}
