package fadu.ui.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import fadu.workspace.ImportReports.Outcome;

/** Says what became of imported files, one line each. */
final class ImportOutcome {

	private ImportOutcome() {
	}

	/**
	 * @param outcomes of the files that were come to, also where the user cancelled the rest
	 * @param cut      why it ended before the last file
	 */
	static void tell(Shell shell, List<Outcome> outcomes, Optional<String> cut) {
		if (outcomes.isEmpty() && cut.isEmpty()) {
			return; // the failure was told
		}
		String lines = Stream.concat(outcomes.stream().map(ImportOutcome::line), cut.stream()).collect(Collectors.joining("\n"));
		if (cut.isPresent() || outcomes.stream().anyMatch(Outcome.Refused.class::isInstance)) {
			Notice.error(shell, Messages.ImportDialog_title, lines);
		} else {
			Notice.done(shell, Messages.ImportDialog_title, lines);
		}
	}

	private static String line(Outcome outcome) {
		return switch (outcome) {
		case Outcome.Imported imported -> NLS.bind(Messages.ImportOutcome_imported, imported.file().getFileName(),
				imported.document().getObservations().size()) + imported.question().map(question -> "\n" + question).orElse("");
		case Outcome.Settled settled -> NLS.bind(Messages.ImportOutcome_settled, settled.file().getFileName(), settled.district());
		case Outcome.SameText same -> NLS.bind(Messages.ImportOutcome_sameText, same.file().getFileName(),
				same.known().getFileName());
		case Outcome.Known known -> NLS.bind(Messages.ImportOutcome_known, known.file().getFileName());
		case Outcome.Refused refused -> refused.message();
		};
	}

}
