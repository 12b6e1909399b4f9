package fadu.register.definition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;

/**
 * The days of a period.
 *
 * @param first its first day
 * @param last  its last day
 */
public record DayRange(LocalDate first, LocalDate last) {

	private static final int MONTHS_OF_HALF = 6;
	private static final int MONTHS_OF_QUARTER = 3;

	/** The days of a year, half, quarter, run of months or day; of a state its day. Nothing where the days are not told. */
	public static Optional<DayRange> of(Period period) {
		return switch (period) {
		case Period.Year year -> Optional.of(months(YearMonth.of(year.year(), 1), 12));
		case Period.HalfYear half -> Optional.of(months(YearMonth.of(half.year(), (half.half() - 1) * MONTHS_OF_HALF + 1),
				MONTHS_OF_HALF));
		case Period.Quarter quarter -> Optional.of(months(
				YearMonth.of(quarter.year(), (quarter.quarter() - 1) * MONTHS_OF_QUARTER + 1), MONTHS_OF_QUARTER));
		case Period.Months run -> Optional.of(new DayRange(run.first().atDay(1), run.last().atEndOfMonth()));
		case Period.Run days -> Optional.of(new DayRange(days.first(), days.last()));
		case Period.AsOf state -> Optional.of(state(state.date()));
		case Period.Day day -> Optional.of(new DayRange(day.date(), day.date()));
		case Period.Since since -> Optional.empty();
		case Period.Cumulative cumulative -> Optional.empty();
		case Period.AnnualAverage average -> Optional.empty();
		case Period.YearUntold untold -> Optional.empty();
		};
	}

	/** Whether a day is one of them. */
	public boolean holds(LocalDate day) {
		return !day.isBefore(first) && !day.isAfter(last);
	}

	private static DayRange months(YearMonth first, int count) {
		return new DayRange(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
	}

	/** A state of a year or month is that of its last day. */
	private static DayRange state(String date) {
		LocalDate day = switch (date.length()) {
		case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
		case 7 -> YearMonth.parse(date).atEndOfMonth();
		default -> LocalDate.parse(date);
		};
		return new DayRange(day, day);
	}

}
