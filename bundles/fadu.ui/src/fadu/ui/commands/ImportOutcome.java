package fadu.ui.commands;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import fadu.workspace.ImportReports.Outcome;

/** Says what became of imported files, one line each. */
final class ImportOutcome {

	private ImportOutcome() {
	}

	static void tell(Shell shell, List<Outcome> outcomes) {
		String lines = outcomes.stream().map(ImportOutcome::line).collect(Collectors.joining("\n"));
		if (outcomes.stream().anyMatch(Outcome.Refused.class::isInstance)) {
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
		case Outcome.Known known -> NLS.bind(Messages.ImportOutcome_known, known.file().getFileName());
		case Outcome.Refused refused -> refused.message();
		};
	}

}
