package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.workspace.ReviewFigures;
import fadu.workspace.UserException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Figures of one report, and who reviews them. */
final class FigureOptions {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command;

	@Parameters(index = "0", paramLabel = "DOCUMENT", descriptionKey = "document")
	private String document;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
	private List<String> ids = new ArrayList<>();

	@Option(names = "--all", descriptionKey = "allWaiting")
	private boolean all;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private SeenOptions author;

	ReviewFigures open(Session session) throws UserException {
		return new ReviewFigures(session.open(folder), author.person());
	}

	SourceDocument report(ReviewFigures review) throws UserException {
		return review.report(document);
	}

	/** Those with the ids, or all that wait; one of the two must be said, lest a slip confirms a whole report. */
	List<Observation> of(ReviewFigures review) throws UserException {
		if (ids.isEmpty() != all) {
			throw new ParameterException(command.commandLine(), Messages.FigureOptions_idsOrAll);
		}
		SourceDocument report = report(review);
		List<Observation> chosen = all ? review.waiting(report) : review.figures(report, ids);
		review.refuseUnseen(chosen);
		return chosen;
	}

}
