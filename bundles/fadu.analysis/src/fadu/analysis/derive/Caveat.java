package fadu.analysis.derive;

import java.util.List;
import java.util.Optional;

import fadu.analysis.value.MonthSpan;
import fadu.model.Metric;
import fadu.model.value.Period;

/** What to know before using a computed number, and of what. Two equal caveats say the same. */
public sealed interface Caveat {

	/** The terms cover different periods. */
	record PeriodsDiffer(List<Period> periods) implements Caveat {
	}

	/** The stock is not of a day within the period of the flow. */
	record StockOutside(List<Period> periods) implements Caveat {
	}

	/** The terms are limited differently; each limit as a report states it, nothing for the whole. */
	record ScopesDiffer(List<Optional<String>> scopes) implements Caveat {
	}

	/** The document leaves open to which day its figures run. */
	record MonthsOpen(MonthSpan months) implements Caveat {
	}

	/**
	 * The base of a rate.
	 *
	 * @param name    what it counts, as the district's plug-in calls it
	 * @param period  of when
	 * @param source  where it is stated
	 * @param counted of when what is divided by it is, where that is another year
	 */
	record Base(String name, Period period, String source, Optional<Period> counted) implements Caveat {
	}

	/** Each term is bounded on one side only, so that the result has no bound. */
	record Unbounded() implements Caveat {
	}

	/** No whole number agrees with the rounded percentage and the other figures. */
	record NoWholeNumber() implements Caveat {
	}

	/** More than one whole number agrees with the rounded percentage. */
	record SeveralWholeNumbers() implements Caveat {
	}

	/** A rounded percentage allows a range only. */
	record RoundedPercentage() implements Caveat {
	}

	/** What the catalogue warns of where the metric is used. */
	record OfMetric(Metric metric) implements Caveat {

		/** Whether the catalogue warns of anything. */
		static boolean isStated(Metric metric) {
			return isStated(metric.getCaveat()) || isStated(metric.getCaveatEn());
		}

		private static boolean isStated(String text) {
			return text != null && !text.isBlank();
		}
	}

}
