package fadu.analysis.value;

import java.time.LocalDate;
import java.util.Comparator;

import fadu.model.value.Period;

/**
 * The order in which periods are listed, whatever was chosen before: later years first; of one year what begins earlier first, and
 * of what begins together the longer one. Those without an end of their own stand last.
 */
public final class PeriodOrder {

	/** That order. */
	public static final Comparator<Period> LATEST_YEAR_FIRST = Comparator.comparing(Days::isOpen)
			.thenComparing(Days::year, Comparator.reverseOrder()).thenComparing(PeriodOrder::first)
			.thenComparing(period -> Days.of(period).last(), Comparator.reverseOrder()).thenComparing(Period::toString);

	private PeriodOrder() {
	}

	private static LocalDate first(Period period) {
		return Days.of(period).first();
	}

}
