package fadu.analysis.value;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

import fadu.model.Observation;
import fadu.model.value.Period;

/**
 * How many months a flow figure covers: an interval where the document does not state its cut-off, or where it is no whole months.
 *
 * @param least the fewest
 * @param most  the most
 */
public record MonthSpan(int least, int most) {

	/**
	 * The months that the observation covers; nothing for a state, a cumulative figure or an average. Where the document leaves
	 * its cut-off open and nobody knows the fewest months, more than half of the period: otherwise it would be called by a shorter
	 * one. A document published within its period counts no further than the day it was published.
	 */
	public static Optional<MonthSpan> of(Observation observation) {
		if (observation.getPeriod() instanceof Period.Run(var first, var last)) {
			return Optional.of(of(first, last.plusDays(1)));
		}
		OptionalInt months = observation.getPeriod().months();
		if (months.isEmpty()) {
			return Optional.empty();
		}
		int most = months.getAsInt();
		if (!Observations.cutOffOpen(observation)) {
			return Optional.of(new MonthSpan(most, most));
		}
		most = Math.min(most, monthsBefore(observation.getDocument().getPublished(), observation.getPeriod()));
		int known = observation.getDocument().getLeastMonths();
		return Optional.of(new MonthSpan(known > 0 ? Math.min(known, most) : most / 2 + 1, most));
	}

	/** From a day up to another, which is not counted any more. */
	private static MonthSpan of(LocalDate first, LocalDate end) {
		int whole = (int) ChronoUnit.MONTHS.between(first, end);
		return new MonthSpan(whole, first.plusMonths(whole).equals(end) ? whole : whole + 1);
	}

	/** The months of a calendar year that were over, or under way, when the document came out; all where that was later. */
	private static int monthsBefore(String published, Period period) {
		if (published == null || !(period instanceof Period.Year year)) {
			return Integer.MAX_VALUE;
		}
		try {
			LocalDate day = LocalDate.parse(published);
			int begun = day.getDayOfMonth() == 1 ? day.getMonthValue() - 1 : day.getMonthValue();
			return day.getYear() == year.year() && begun > 0 ? begun : Integer.MAX_VALUE;
		} catch (DateTimeParseException e) {
			return Integer.MAX_VALUE;
		}
	}

	/** Whether the two can be of the same length. */
	public boolean overlaps(MonthSpan other) {
		return least <= other.most && other.least <= most;
	}

	/** Whether the length is known to the month. */
	public boolean isKnown() {
		return least == most;
	}

	@Override
	public String toString() {
		return isKnown() ? Integer.toString(most) : least + "–" + most;
	}

}
