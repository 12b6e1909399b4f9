package fadu.analysis.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import fadu.analysis.value.LikeNames;
import fadu.analysis.value.Units;
import fadu.analysis.value.Observations;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;

/**
 * The figures that were read and have no metric yet: while nobody has reviewed them, one of them may be what a metric counts, and
 * nobody can say that a report does not report it.
 */
final class Unmatched {

	private static final Set<FigureKind> OTHERS = Set.of(FigureKind.TARGET, FigureKind.GROWTH, FigureKind.THRESHOLD,
			FigureKind.RANK);

	private final Map<String, List<Observation>> byDistrict;

	Unmatched(Collection<Observation> observations) {
		byDistrict = observations.stream()
				.filter(figure -> figure.getMetric() == null && figure.getStatus() == ReviewStatus.READ)
				.filter(figure -> figure.getMetricName() != null && !OTHERS.contains(figure.getKind()))
				.collect(Collectors.groupingBy(Observations::district));
	}

	/**
	 * Whether a figure of a district may be of a metric: of its line of business, in a unit that counts the same, and with a name
	 * that has two signs after each other in common with that of the metric, the name of the line aside.
	 *
	 * @param asked whether a figure is of the time that is asked for
	 */
	boolean maySay(Metric metric, String district, BiPredicate<Metric, Observation> asked) {
		if (metric.getDomain() == null || byDistrict.isEmpty()) {
			return false;
		}
		String line = metric.getDomain().getName();
		String name = metric.getName().replace(line, "");
		return byDistrict.getOrDefault(district, List.of()).stream()
				.filter(figure -> line.equals(figure.getDomain()) || metric.getDomain().getCode().equals(figure.getDomain()))
				.filter(figure -> Units.same(figure.getQuantity().unit(), metric.getUnit()))
				.filter(figure -> asked.test(metric, figure))
				.anyMatch(figure -> LikeNames.areLike(name, figure.getMetricName().replace(line, "")));
	}

}
