package fadu.analysis.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.set.FigureSet;
import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.Theme;

/** A set of figures as districts side by side. */
public final class Comparisons {

	private Comparisons() {
	}

	/**
	 * The comparison of the districts of the set on its metrics, of the period asked for; a metric with a formula is computed.
	 * Where
	 * no metric was asked for, those that at least two of the districts report, or all that the only one reports; of one line of
	 * business where no two report the same, those that any reports.
	 */
	public static Comparison of(FigureSet set) {
		return set.once(Comparison.class, Comparisons::compared);
	}

	private static Comparison compared(FigureSet set) {
		if (set.whole().isEmpty()) {
			return compare(set, set.inquiry().metrics().isEmpty()
					? shared(set, Math.min(2, set.districts().size()))
					: set.inquiry().metrics());
		}
		Comparison all = of(set.whole().get());
		List<ComparisonRow> rows = all.rows().stream().filter(row -> set.has(row.metric())).toList();
		return !rows.isEmpty() || !set.inquiry().metrics().isEmpty()
				? new Comparison(all.districts(), rows)
				: compare(set, shared(set, 1));
	}

	private static Comparison compare(FigureSet set, List<Metric> metrics) {
		return compare(set).compare(metrics, set.history(), set.withoutMetric(), set.documents(), set.derive());
	}

	/** Compares within the set. */
	static Compare compare(FigureSet set) {
		return new Compare(set.districts(), set.reference().areas(), set.inquiry().period(), set.inquiry().withUnreviewed(),
				district -> lacking(set, district), FigureChoices.of(set));
	}

	/** Why nothing can be known of a district; nothing where a report of it is at hand. */
	private static Optional<EmptyCell> lacking(FigureSet set, District district) {
		return set.isHidden(district)
				? Optional.of(EmptyCell.NO_ACCESS)
				: set.hasReport(district) ? Optional.empty() : Optional.of(EmptyCell.NO_REPORT);
	}

	private static List<Metric> shared(FigureSet set, int leastDistricts) {
		Set<String> columns = set.districts().stream().map(District::getCode).collect(Collectors.toCollection(HashSet::new));
		Compare compare = compare(set);
		Map<String, Metric> metrics = set.metrics().stream().collect(Collectors.toMap(Metric::getCode, metric -> metric));
		Map<String, Set<String>> reportedBy = set.history().stream()
				.filter(figure -> metrics.containsKey(figure.getMetric()) && columns.contains(Observations.district(figure)))
				.filter(figure -> compare.isAskedFor(metrics.get(figure.getMetric()), figure))
				.collect(Collectors.groupingBy(Observation::getMetric,
						Collectors.mapping(Observations::district, Collectors.toSet())));
		return set.metrics().stream()
				.filter(metric -> reportedBy.getOrDefault(metric.getCode(), Set.of()).size() >= leastDistricts).toList();
	}

	/** The verdicts on the figures of different metrics that a theme sets side by side. */
	public static List<Verdict> across(FigureSet set, Theme theme) {
		return compare(set).across(theme, of(set));
	}

	/** Who says whether two figures of the set may be compared. */
	public static Judge judge(FigureSet set) {
		return new Judge(set.reference().tree(), FigureChoices.of(set));
	}

}
