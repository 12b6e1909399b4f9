package fadu.ui.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import fadu.model.SourceDocument;
import fadu.ui.editor.OpenReview;
import fadu.ui.review.ReviewModel;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.ImportReports.Summary;

/** Says what became of imported files, one line each. */
final class ImportOutcome {

	private ImportOutcome() {
	}

	/**
	 * Opens the review of the first report that came in, or was there before, and says there what became of the files; where no
	 * report can be reviewed, a dialog says why.
	 *
	 * @param outcomes of the files that were come to, also where the user cancelled the rest
	 * @param summary  with the findings of the checks; nothing where the user cancelled
	 */
	static void tell(Shell shell, List<Outcome> outcomes, Optional<Summary> summary) {
		Optional<String> cut = summary.flatMap(Summary::cut);
		if (outcomes.isEmpty() && cut.isEmpty()) {
			return; // the failure was told
		}
		Map<String, Integer> findings = summary.map(Summary::findings).orElse(Map.of());
		String lines = Stream.concat(outcomes.stream().map(outcome -> line(outcome, findings)), cut.stream())
				.collect(Collectors.joining("\n"));
		boolean failed = cut.isPresent() || outcomes.stream().anyMatch(Outcome.Refused.class::isInstance);
		Optional<ReviewModel> review = Stream.concat(outcomes.stream().flatMap(ImportOutcome::imported),
				outcomes.stream().flatMap(ImportOutcome::known)).findFirst().flatMap(OpenReview::of);
		if (review.isPresent()) {
			review.get().decisions().say(lines, failed);
		} else if (failed) {
			Notice.error(shell, Messages.ImportDialog_title, lines);
		} else {
			Notice.done(shell, Messages.ImportDialog_title, lines);
		}
	}

	private static Stream<SourceDocument> imported(Outcome outcome) {
		return outcome instanceof Outcome.Imported imported ? Stream.of(imported.document()) : Stream.empty();
	}

	private static Stream<SourceDocument> known(Outcome outcome) {
		return outcome instanceof Outcome.SameText same ? Stream.of(same.known()) : Stream.empty();
	}

	private static String line(Outcome outcome, Map<String, Integer> findings) {
		return switch (outcome) {
		case Outcome.Imported imported -> NLS.bind(Messages.ImportOutcome_imported,
				new Object[]{imported.file().getFileName(), imported.district(), imported.document().getObservations().size(),
						findings.getOrDefault(imported.document().getSha256(), 0)})
				+ imported.question().map(question -> "\n" + question).orElse("");
		case Outcome.Settled settled -> NLS.bind(Messages.ImportOutcome_settled, settled.file().getFileName(), settled.district());
		case Outcome.SameText same -> NLS.bind(Messages.ImportOutcome_sameText, same.file().getFileName(),
				same.known().getFileName());
		case Outcome.Known known -> NLS.bind(Messages.ImportOutcome_known, known.file().getFileName());
		case Outcome.Refused refused -> refused.message();
		};
	}

}
