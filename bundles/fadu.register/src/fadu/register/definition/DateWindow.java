package fadu.register.definition;

import java.time.LocalDate;
import java.util.Optional;

import fadu.register.field.RowField;

/**
 * Where a day of a row lies to the period.
 *
 * @param field       the column with the day
 * @param after       its earliest day; nothing for an open side
 * @param before      its latest day; nothing for an open side
 * @param keepMissing whether a row without the day is within
 */
public record DateWindow(RowField field, Optional<DateEdge> after, Optional<DateEdge> before, boolean keepMissing) {

	/** Whether a day is within. */
	public boolean holds(Optional<LocalDate> day, DayRange period) {
		if (day.isEmpty()) {
			return keepMissing;
		}
		return after.map(edge -> !day.get().isBefore(edge.in(period))).orElse(true)
				&& before.map(edge -> !day.get().isAfter(edge.in(period))).orElse(true);
	}

}
