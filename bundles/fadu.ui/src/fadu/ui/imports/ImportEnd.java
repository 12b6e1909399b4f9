package fadu.ui.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.model.SourceDocument;
import fadu.ui.editor.OpenReview;
import fadu.ui.imports.ImportModel.Imported;
import fadu.ui.review.ReviewNotice;
import fadu.workspace.ImportReports.Outcome;
import fadu.workspace.ImportReports.Summary;

/** An import ends in the review of the first report that came in, which says what came of all of them. */
final class ImportEnd {

	private static final int LINES = 4;

	private ImportEnd() {
	}

	static void tell(ImportModel model, Imported imported) {
		imported.outcomes().stream().filter(Outcome.Imported.class::isInstance).map(Outcome.Imported.class::cast)
				.forEach(in -> OpenReview.remember(in.document(), in.file()));
		Map<String, Integer> findings = imported.summary().map(Summary::findings).orElse(Map.of());
		Optional<String> cut = imported.summary().flatMap(Summary::cut);
		List<SourceDocument> documents = imported.outcomes().stream().filter(Outcome.Imported.class::isInstance)
				.map(outcome -> ((Outcome.Imported) outcome).document()).toList();
		List<Outcome> told = documents.size() > 1
				? imported.outcomes().stream().filter(outcome -> !(outcome instanceof Outcome.Imported)).toList()
				: imported.outcomes();
		String said = Stream.of(documents.size() > 1 ? Stream.of(together(imported.outcomes(), findings)) : Stream.<String>empty(),
				told.stream().limit(LINES).map(outcome -> line(outcome, findings)),
				told.size() > LINES ? Stream.of("…") : Stream.<String>empty(), model.said().stream(), cut.stream())
				.flatMap(lines -> lines).collect(Collectors.joining("\n"));
		documents.stream().findFirst().ifPresent(first -> OpenReview.of(first,
				review -> review.decisions().say(new ReviewNotice.Came(said, cut.isPresent(), documents))));
	}

	/** Of several files their sums in one line: a line for each would leave no room for the list beneath which it stands. */
	private static String together(List<Outcome> outcomes, Map<String, Integer> findings) {
		List<Outcome.Imported> came = outcomes.stream().filter(Outcome.Imported.class::isInstance).map(Outcome.Imported.class::cast)
				.toList();
		return NLS.bind(Messages.ImportEnd_together,
				new Object[]{came.size(), came.stream().mapToInt(Outcome.Imported::figures).sum(),
						came.stream().mapToInt(in -> findings.getOrDefault(in.document().getSha256(), 0)).sum()});
	}

	private static String line(Outcome outcome, Map<String, Integer> findings) {
		return switch (outcome) {
		case Outcome.Imported in -> NLS.bind(Messages.ImportEnd_imported, new Object[]{in.file().getFileName(), in.district(),
				in.figures(), findings.getOrDefault(in.document().getSha256(), 0)});
		case Outcome.Settled settled -> NLS.bind(Messages.ImportEnd_other, settled.file().getFileName(),
				NLS.bind(Messages.ImportColumn_settled, settled.district()));
		case Outcome.Known known -> NLS.bind(Messages.ImportEnd_other, known.file().getFileName(),
				NLS.bind(Messages.ImportColumn_known, known.name()));
		case Outcome.SameText same -> NLS.bind(Messages.ImportEnd_other, same.file().getFileName(),
				NLS.bind(Messages.ImportColumn_copy, same.known().getFileName()));
		case Outcome.Refused refused -> refused.message();
		};
	}

}
