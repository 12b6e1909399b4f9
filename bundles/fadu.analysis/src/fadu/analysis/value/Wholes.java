package fadu.analysis.value;

import java.util.Comparator;
import java.util.List;

import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.value.Period;

/**
 * Which of several figures of one metric speak of the whole district over a period, rather than of a part of it, of part of the
 * area
 * or of the work, or of all that has been counted since a start.
 */
public final class Wholes {

	private Wholes() {
	}

	/** The figures that speak of as much of the district, in as fitting a kind of time, as any of them does. */
	public static List<Observation> of(Metric metric, List<Observation> figures) {
		Comparator<Observation> order = bySubject().thenComparing(byKindOfTime(metric));
		return figures.stream().min(order).map(best -> figures.stream().filter(figure -> order.compare(figure, best) == 0).toList())
				.orElse(List.of());
	}

	/** The whole before parts of it, and before what is limited to part of the area or of the work. */
	public static Comparator<Observation> bySubject() {
		return Comparator.<Observation>comparingInt(figure -> isComponent(figure) ? 1 : 0)
				.thenComparingInt(figure -> isLimited(figure) ? 1 : 0);
	}

	/** Of a flow what a period brought, of a state the state at a day; what was counted since a start comes last. */
	public static Comparator<Observation> byKindOfTime(Metric metric) {
		return Comparator.comparingInt(figure -> kindOfTime(metric, figure.getPeriod()));
	}

	/** Whether a figure is part of another one, or picked out of it. */
	public static boolean isComponent(Observation figure) {
		return figure.getRelation() == RelationType.PART_OF || figure.getRelation() == RelationType.OF_WHICH;
	}

	/**
	 * Whether a figure is part of another one of its own metric, so that it does not say how much there is of it. Part of a number
	 * of another metric (of all cases those of legal aid) is the whole of its own.
	 */
	public static boolean isPartOfOwn(Observation figure) {
		return isComponent(figure) && figure.getMetric() != null && figure.getDocument() != null
				&& figure.getDocument().getObservations().stream().anyMatch(other -> other.getId().equals(figure.getRelatedTo())
						&& figure.getMetric().equals(other.getMetric()));
	}

	private static boolean isLimited(Observation figure) {
		return figure.getScope() != null && !figure.getScope().isBlank();
	}

	private static int kindOfTime(Metric metric, Period period) {
		if (Days.isOpen(period)) {
			return 2;
		}
		return switch (metric.getAggregation()) {
		case SUM -> period.hasLength() ? 0 : 1;
		case LAST -> period instanceof Period.AsOf ? 0 : 1;
		default -> 0;
		};
	}

}
