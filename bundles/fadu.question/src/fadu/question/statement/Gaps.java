package fadu.question.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.set.FigureSet;
import fadu.analysis.value.EmptyCell;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.question.FigureNumbers;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** What the documents do not say: a table is read wrongly where nobody counts its empty cells. */
final class Gaps {

	private static final Wording WORDS = UserWording.get();

	private Gaps() {
	}

	/**
	 * How many cells are empty and why, or that all figures wait; nothing where no cell is and all figures are reviewed, and of one
	 * district nothing of what else it might have reported: nobody asked.
	 */
	static Optional<Statement> of(FigureSet set) {
		if (allWait(set)) {
			return statement(NLS.bind(Messages.Gaps_allWait, Words.names(set.districts()), unreviewed(set.figures())), Set.of(),
					"");
		}
		Comparison comparison = Comparisons.of(set);
		if (isOfOne(set)) {
			return Optional.empty();
		}
		List<Cell> cells = comparison.rows().stream().flatMap(row -> row.cells().stream()).toList();
		long filled = cells.stream().filter(cell -> cell.value().isPresent()).count();
		Map<EmptyCell, Integer> empty = new EnumMap<>(EmptyCell.class);
		cells.stream().filter(Cell.Empty.class::isInstance).map(Cell.Empty.class::cast)
				.forEach(cell -> empty.merge(cell.kind(), 1, Integer::sum));
		long notComputable = cells.stream().filter(Cell.NotComputable.class::isInstance).count();
		List<String> parts = new ArrayList<>();
		empty.forEach((kind, count) -> parts.add(NLS.bind(Messages.Gaps_part, WORDS.display(kind), count)));
		if (notComputable > 0) {
			parts.add(NLS.bind(Messages.Gaps_part, Messages.Gaps_notComputable, notComputable));
		}
		String unreviewed = unreviewed(set);
		if (parts.isEmpty() && unreviewed.isEmpty()) {
			return Optional.empty();
		}
		String text = NLS.bind(parts.isEmpty() ? Messages.Gaps_none : Messages.Gaps_text, new Object[]{comparison.rows().size(),
				comparison.districts().size(), cells.size(), filled, String.join(Messages.separator, parts)});
		return statement(text, empty.keySet(), unreviewed);
	}

	/** The same for a brief: empty cells are counted where somebody chose the metrics; otherwise nobody asked. */
	static Optional<Statement> ofBrief(FigureSet set) {
		return of(set).filter(gaps -> !set.inquiry().metrics().isEmpty() || allWait(set));
	}

	/** What has to be known of documents where no gaps are counted: that figures wait, or that a text is not whole. */
	static String remark(FigureSet set) {
		boolean truncated = set.figures().stream().anyMatch(figure -> figure.getDocument().isTruncated());
		return ofBrief(set).isEmpty() ? Words.sentences(Stream.of(truncated ? Messages.Gaps_notVisible : "", unreviewed(set))) : "";
	}

	private static boolean allWait(FigureSet set) {
		boolean nothingElse = set.figures().stream()
				.allMatch(figure -> figure.getStatus() == ReviewStatus.READ || figure.getStatus() == ReviewStatus.REJECTED);
		return unreviewed(set.figures()) > 0 && nothingElse && !set.inquiry().withUnreviewed();
	}

	private static boolean isOfOne(FigureSet set) {
		return set.districts().size() == 1;
	}

	private static Optional<Statement> statement(String text, Set<EmptyCell> kinds, String unreviewed) {
		return Optional.of(new Statement(Statement.Kind.GAPS, text,
				Words.sentences(Stream.of(kinds.contains(EmptyCell.NOT_REPORTED) ? Messages.Gaps_notReported : "",
						kinds.contains(EmptyCell.NOT_VISIBLE) ? Messages.Gaps_notVisible : "", unreviewed)),
				List.of(), Optional.empty(), Weight.LEAST));
	}

	/** Of the figures that the comparison lists, as its list of sources counts them; where they are left out, of those left out. */
	private static String unreviewed(FigureSet set) {
		if (set.inquiry().withUnreviewed()) {
			List<Observation> shown = FigureNumbers.observations(Comparisons.of(set));
			long read = unreviewed(shown);
			return read == 0 ? "" : NLS.bind(Messages.Gaps_unreviewedAmong, shown.size(), read);
		}
		long read = unreviewed(set.figures());
		return read == 0 ? "" : NLS.bind(Messages.Gaps_unreviewed, read);
	}

	private static long unreviewed(List<Observation> figures) {
		return figures.stream().filter(figure -> figure.getStatus() == ReviewStatus.READ).count();
	}

}
