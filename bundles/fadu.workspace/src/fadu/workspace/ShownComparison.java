package fadu.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.derive.Normalisation;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.value.Period;

/**
 * What somebody who looks at a comparison sees of it: what a report of it prints.
 *
 * @param selection  metrics and districts in the order shown, and the period
 * @param per        what figures are divided by
 * @param unreviewed whether figures that nobody has reviewed count
 * @param leftOut    what is not shown
 */
public record ShownComparison(Selection selection, Optional<Normalisation> per, boolean unreviewed, Unshown leftOut) {

	/**
	 * What is shown of a comparison that was kept.
	 *
	 * @param wanted the period of the report; where nothing is wanted, that of the comparison
	 * @throws UserException where several periods stand side by side and none is wanted, or where nothing is left to be shown
	 */
	public static ShownComparison of(Workspace workspace, SavedComparison kept, Optional<Period> wanted) throws UserException {
		if (wanted.isEmpty() && kept.labelled().size() > 1) {
			throw new MistypedException(NLS.bind(Messages.ShownComparison_severalPeriods, kept.name(),
					String.join(" ", kept.periods())));
		}
		Selection shown = kept.shown(workspace);
		Selection asked = new Selection(shown.metrics(), shown.districts(), wanted.or(shown::period));
		Optional<Normalisation> per = kept.divisor(workspace);
		List<Metric> metrics = kept.hideEmpty() ? withNumbers(workspace, asked, kept.unreviewed()) : asked.metrics();
		if (metrics.isEmpty() || asked.districts().isEmpty()) {
			throw new UserException(Messages.ShownComparison_nothing);
		}
		return new ShownComparison(new Selection(metrics, asked.districts(), asked.period()), per, kept.unreviewed(),
				new Unshown((int) hidden(kept.metrics(), kept.hiddenMetrics()),
						(int) hidden(kept.districts(), kept.hiddenDistricts()), asked.metrics().size() - metrics.size()));
	}

	/** What is shown of a comparison that is open; a report is of one period: of several side by side the latest. */
	public static ShownComparison ofLatest(Workspace workspace, SavedComparison open) throws UserException {
		return of(workspace, open, open.labelled().size() > 1 ? Optional.of(open.labelled().getFirst()) : Optional.empty());
	}

	/**
	 * The same about something else. What is left out is told of as long as the metrics, or the districts, are those shown; objects
	 * of a model are known again by their codes.
	 */
	public ShownComparison about(Selection other) {
		boolean sameMetrics = codes(other.metrics(), Metric::getCode).equals(codes(selection.metrics(), Metric::getCode));
		boolean sameDistricts = codes(other.districts(), District::getCode)
				.equals(codes(selection.districts(), District::getCode));
		boolean sameRows = sameMetrics && sameDistricts && other.period().equals(selection.period());
		return new ShownComparison(other, per, unreviewed, new Unshown(sameMetrics ? leftOut.hiddenMetrics() : 0,
				sameDistricts ? leftOut.hiddenDistricts() : 0, sameRows ? leftOut.emptyMetrics() : 0));
	}

	private static <T> Set<String> codes(List<T> objects, Function<T, String> code) {
		return objects.stream().map(code).collect(Collectors.toSet());
	}

	private static List<Metric> withNumbers(Workspace workspace, Selection asked, boolean unreviewed) throws UserException {
		return asked.metrics().isEmpty() || asked.districts().isEmpty()
				? List.of()
				: Comparisons.of(workspace.figures().load(asked.inquiry(unreviewed))).rows().stream()
						.filter(row -> row.cells().stream().anyMatch(cell -> cell.value().isPresent())).map(ComparisonRow::metric)
						.toList();
	}

	private static long hidden(List<String> chosen, List<String> hidden) {
		return chosen.stream().filter(hidden::contains).count();
	}

}
