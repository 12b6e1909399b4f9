package fadu.register.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.register.definition.ProcessDefinition;
import fadu.register.definition.ProcessLimit;
import fadu.register.definition.ProcessLimit.Counting;
import fadu.register.expression.Evaluator;
import fadu.register.field.RowField;

/**
 * Tells how the limits of a row stand at a day.
 *
 * @param process  the stages and limits
 * @param at       the day; what happened after it is not known yet
 * @param calendar the working days
 */
public record LimitClock(ProcessDefinition process, LocalDate at, WorkdayCalendar calendar) {

	/** No limit is longer than a hundred years, whatever a row says. */
	private static final int MOST_DAYS = 36_525;

	private record Due(Optional<LocalDate> day, boolean provisional, int extended, int suspended) {

		private static final Due NONE = new Due(Optional.empty(), false, 0, 0);
	}

	/** The limits that bind a row. */
	public List<LimitOutcome> of(Map<String, Object> row) {
		return process.limits().stream().flatMap(limit -> outcome(limit, row).stream()).toList();
	}

	/** The day of a column, as far as it has come. */
	Optional<LocalDate> day(RowField field, Map<String, Object> row) {
		return Optional.ofNullable((LocalDate) row.get(field.name())).filter(day -> !day.isAfter(at));
	}

	private Optional<LimitOutcome> outcome(ProcessLimit limit, Map<String, Object> row) {
		return day(limit.from(), row).filter(from -> binds(limit, from, row)).map(from -> {
			Optional<LocalDate> done = day(limit.to(), row).or(() -> day(process.closed(), row));
			boolean paused = done.isEmpty() && limit.relief().paused().filter(new Evaluator(row)::isTrue).isPresent();
			Due due = paused ? Due.NONE : due(limit, from, row);
			LimitState state = paused ? LimitState.PAUSED : state(due.day(), done);
			return new LimitOutcome(limit, from, due.day(), done, state, due.provisional(), due.extended(),
					due.suspended());
		});
	}

	private static boolean binds(ProcessLimit limit, LocalDate from, Map<String, Object> row) {
		return limit.scope().since().filter(from::isBefore).isEmpty() && limit.scope().until().filter(from::isAfter).isEmpty()
				&& limit.scope().when().map(new Evaluator(row)::isTrue).orElse(true);
	}

	private LimitState state(Optional<LocalDate> due, Optional<LocalDate> done) {
		if (due.isEmpty()) {
			return LimitState.UNKNOWN;
		}
		if (done.isPresent()) {
			return done.get().isAfter(due.get()) ? LimitState.MISSED : LimitState.MET;
		}
		return due.get().isBefore(at) ? LimitState.OVERDUE : LimitState.RUNNING;
	}

	private Due due(ProcessLimit limit, LocalDate from, Map<String, Object> row) {
		Optional<LocalDate> recorded = limit.relief().recorded().map(field -> (LocalDate) row.get(field.name()));
		if (recorded.isPresent()) {
			return new Due(recorded, false, 0, 0);
		}
		Counting counting = limit.counting();
		int extended = days(limit.relief().extension(), row);
		int suspended = days(limit.relief().suspension(), row);
		int days = counting.days() + extended + suspended;
		if (counting.workdays()) {
			return new Due(calendar.after(from, days), false, extended, suspended);
		}
		LocalDate last = from.plusDays(days);
		Optional<LocalDate> moved = counting.moves() ? calendar.onOrAfter(last) : Optional.of(last);
		return new Due(Optional.of(moved.orElse(last)), moved.isEmpty(), extended, suspended);
	}

	private static int days(Optional<RowField> field, Map<String, Object> row) {
		return field.map(each -> (BigDecimal) row.get(each.name())).map(days -> Math.clamp(days.longValue(), 0, MOST_DAYS))
				.orElse(0);
	}

}
