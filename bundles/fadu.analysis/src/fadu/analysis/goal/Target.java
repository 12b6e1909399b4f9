package fadu.analysis.goal;

import java.time.LocalDate;
import java.util.Optional;

import fadu.analysis.value.Days;
import fadu.analysis.value.Interval;
import fadu.model.Metric;
import fadu.model.value.Period;

/**
 * What a district is to reach of a metric in a period.
 *
 * @param district GB/T 2260 code
 * @param metric   what is counted
 * @param period   the period with a first and a last day, in which or at the end of which it is to be reached
 * @param goal     the number
 * @param base     where it started
 * @param due      by when it is to be done, where that is not the end of the period
 */
public record Target(String district, Metric metric, Period period, Goal goal, Optional<Base> base, Optional<LocalDate> due) {

	/**
	 * Where a target started.
	 *
	 * @param period the time of the number, with a last day
	 * @param value  the number
	 */
	public record Base(Period period, Interval value) {
	}

	/** The last day of the period. */
	LocalDate end() {
		return Days.of(period).last();
	}

	/** The day after which it counts as missed. */
	LocalDate deadline() {
		return due.filter(day -> day.isAfter(end())).orElse(end());
	}

}
