package fadu.analysis.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import fadu.analysis.value.Days;
import fadu.model.Observation;
import fadu.model.value.Period;

/** Whether two figures are of one time. */
final class Times {

	/** States that lie no further apart, a quarter of a year, are set beside each other also across the turn of the year. */
	private static final int NEAR = 92;

	private Times() {
	}

	/**
	 * How the times of two figures differ; nothing where they speak of the same days.
	 *
	 * @param otherLength whether the lengths of the two differ, which has been said: a half-year lies in its year
	 */
	static Optional<ReasonKind> between(Observation left, Observation right, boolean otherLength) {
		Period one = stated(left);
		Period other = stated(right);
		if (Days.isOpen(one) || Days.isOpen(other)) {
			return one.equals(other) ? Optional.empty() : Optional.of(ReasonKind.PERIOD_YEAR);
		}
		Days here = Days.of(one);
		Days there = Days.of(other);
		if (here.equals(there)) {
			return one.hasLength() == other.hasLength() ? Optional.empty() : Optional.of(ReasonKind.PERIOD_DATE);
		}
		boolean sameYear = here.last().getYear() == there.last().getYear();
		boolean spans = one.hasLength() && other.hasLength();
		if (spans) {
			return otherLength && sameYear ? Optional.empty() : Optional.of(ReasonKind.PERIOD_YEAR);
		}
		boolean near = sameYear || apart(here.last(), there.last()) <= NEAR;
		return Optional.of(near ? ReasonKind.PERIOD_DATE : ReasonKind.PERIOD_YEAR);
	}

	/** What has been counted up to now has been counted up to the end of what its document reports on. */
	private static Period stated(Observation figure) {
		Period reported = figure.getDocument().getPeriod();
		return Days.isOpen(figure.getPeriod()) && reported != null ? reported : figure.getPeriod();
	}

	private static long apart(LocalDate one, LocalDate other) {
		return Math.abs(ChronoUnit.DAYS.between(one, other));
	}

}
