package fadu.analysis.value;

import java.util.Comparator;
import java.util.List;

import fadu.model.Metric;
import fadu.model.Observation;
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
		return of(metric, figures, PartsOfWholes.among(figures));
	}

	/** The same where it is known which of the figures are parts. */
	public static List<Observation> of(Metric metric, List<Observation> figures, PartsOfWholes parts) {
		Comparator<Observation> order = bySubject(parts).thenComparing(byKindOfTime(metric));
		return figures.stream().min(order).map(best -> figures.stream().filter(figure -> order.compare(figure, best) == 0).toList())
				.orElse(List.of());
	}

	/** The whole before parts of it, and before what is limited to part of the area or of the work. */
	public static Comparator<Observation> bySubject(PartsOfWholes parts) {
		return Comparator.<Observation>comparingInt(figure -> parts.contains(figure) ? 1 : 0)
				.thenComparingInt(figure -> isLimited(figure) ? 1 : 0);
	}

	/** Of a flow what a period brought, of a state the state at a day; what was counted since a start comes last. */
	public static Comparator<Observation> byKindOfTime(Metric metric) {
		return Comparator.comparingInt(figure -> kindOfTime(metric, figure.getPeriod()));
	}

	/** Whether a figure speaks of part of the area or of the work only. */
	public static boolean isLimited(Observation figure) {
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
