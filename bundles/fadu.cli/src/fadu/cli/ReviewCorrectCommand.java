package fadu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.model.Observation;
import fadu.model.value.Quantity;
import fadu.wording.Wording;
import fadu.workspace.Correction;
import fadu.workspace.MistypedException;
import fadu.workspace.ReviewFigures;
import fadu.workspace.Selection;
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

	@Option(names = "--value", paramLabel = "QUANTITY", descriptionKey = "value")
	private String quantity;

	@Option(names = "--metric", paramLabel = "M", descriptionKey = "correctMetric")
	private String metric;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "correctDistrict")
	private String district;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "correctPeriod")
	private String period;

	@Option(names = "--scope", paramLabel = "WORDS", descriptionKey = "scope")
	private String scope;

	@Option(names = "--note", paramLabel = "WORDS", descriptionKey = "note")
	private String note;

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
		Correction correction = correction(workspace);
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

	private Correction correction(Workspace workspace) throws UserException {
		Selection chosen = Selection.of(workspace, listed(metric), listed(district), Optional.ofNullable(period));
		if (chosen.metrics().size() > 1) {
			throw new ParameterException(command.commandLine(), NLS.bind(Messages.ReviewCorrectCommand_severalMetrics, metric));
		}
		return new Correction(quantity == null ? Optional.empty() : Optional.of(quantity()), chosen.metrics().stream().findFirst(),
				chosen.districts().stream().findFirst(), chosen.period(), Optional.ofNullable(scope), Optional.ofNullable(note));
	}

	private static List<String> listed(String name) {
		return name == null ? List.of() : List.of(name);
	}

	private Quantity quantity() throws UserException {
		try {
			return Quantity.valueOf(quantity);
		} catch (IllegalArgumentException e) {
			throw new MistypedException(NLS.bind(Messages.ReviewCorrectCommand_noQuantity, quantity), e);
		}
	}

}
