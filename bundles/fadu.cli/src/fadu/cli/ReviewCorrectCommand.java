package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.wording.Wording;
import fadu.workspace.Correction;
import fadu.workspace.ReviewFigures;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fadu review correct}: a figure has other values than those read; those read stay known. */
@Command(name = "correct")
final class ReviewCorrectCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Spec
	private CommandSpec command;

	@Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document")
	private String document;

	@Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
	private String id;

	@Mixin
	private CorrectionOptions values;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	ReviewCorrectCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		Correction correction = values.correction(workspace);
		if (correction.isEmpty()) {
			throw new ParameterException(command.commandLine(), Messages.ReviewCorrectCommand_nothing);
		}
		ReviewFigures review = new ReviewFigures(workspace, author.person());
		Observation figure = review.figures(review.report(document), List.of(id)).getFirst();
		review.refuseUnseen(List.of(figure));
		review.correct(figure, correction);
		session.out().println(NLS.bind(Messages.ReviewCommand_corrected, figure.getText(), WORDS.display(figure.getQuantity())));
		return 0;
	}

}
