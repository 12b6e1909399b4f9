package fadu.register.process;

import java.time.LocalDate;
import java.util.Optional;

import fadu.register.definition.ProcessLimit;

/**
 * A limit of one row at a day.
 *
 * @param limit       the limit
 * @param from        the day that started it
 * @param due         its last day; nothing where it stands still or cannot be told
 * @param done        the day on which what was due was done
 * @param state       how it stands
 * @param provisional whether the last day may move, as the holidays of its year are not entered
 * @param extended    the days by which it was extended, which the last day has in it
 * @param suspended   the days for which it stood still, which the last day has in it
 */
public record LimitOutcome(ProcessLimit limit, LocalDate from, Optional<LocalDate> due, Optional<LocalDate> done,
		LimitState state, boolean provisional, int extended, int suspended) {

	/** The day on which it was settled: that on which it was done or on which it ran out, whichever came first. */
	public Optional<LocalDate> settled() {
		return switch (state) {
		case MET -> done;
		case MISSED, OVERDUE -> due;
		case RUNNING, PAUSED, UNKNOWN -> Optional.empty();
		};
	}

}
