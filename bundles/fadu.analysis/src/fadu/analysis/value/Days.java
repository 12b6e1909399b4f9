package fadu.analysis.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import fadu.model.value.Period;

/**
 * The days that a period may cover, both ends included. What has no stated start or end reaches as far as the calendar.
 *
 * @param first the first day
 * @param last  the last day
 */
public record Days(LocalDate first, LocalDate last) {

	private static final int HALF = 6;
	private static final int QUARTER = 3;
	private static final int YEAR = 12;

	/** The days of a period. */
	public static Days of(Period period) {
		return switch (period) {
		case Period.Year year -> months(YearMonth.of(year.year(), 1), YEAR);
		case Period.HalfYear half -> months(YearMonth.of(half.year(), 1 + (half.half() - 1) * HALF), HALF);
		case Period.Quarter quarter -> months(YearMonth.of(quarter.year(), 1 + (quarter.quarter() - 1) * QUARTER), QUARTER);
		case Period.Months months -> new Days(months.first().atDay(1), months.last().atEndOfMonth());
		case Period.Run run -> new Days(run.first(), run.last());
		case Period.AsOf asOf -> state(asOf.date());
		case Period.Since since -> new Days(since.start().atDay(1), LocalDate.MAX);
		case Period.Cumulative cumulative -> new Days(LocalDate.MIN, LocalDate.MAX);
		case Period.AnnualAverage average -> new Days(LocalDate.MIN, LocalDate.MAX);
		case Period.YearUntold untold -> new Days(LocalDate.MIN, LocalDate.MAX);
		case Period.Day day -> new Days(day.date(), day.date());
		};
	}

	/** Whether a period has no end, or no start and end, of its own. */
	public static boolean isOpen(Period period) {
		return period instanceof Period.Since || period instanceof Period.Cumulative || period instanceof Period.AnnualAverage
				|| period instanceof Period.YearUntold;
	}

	/** Whether a time is the one that is asked for, or a state at its end. */
	public static boolean isOf(Period asked, Period time) {
		return asked.equals(time) || time instanceof Period.AsOf && endTogether(asked, time);
	}

	/** Whether both have an end, on the same day. */
	public static boolean endTogether(Period one, Period other) {
		return !isOpen(one) && !isOpen(other) && of(one).last.equals(of(other).last);
	}

	/** The year in which a period ends, or begins where it has no end; the last of the calendar where neither is stated. */
	public static int year(Period period) {
		Days days = of(period);
		return days.last.equals(LocalDate.MAX) && !days.first.equals(LocalDate.MIN) ? days.first.getYear() : days.last.getYear();
	}

	private static Days months(YearMonth first, int count) {
		return new Days(first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
	}

	/** A state at a day, or at the end of a month or year. */
	private static Days state(String date) {
		LocalDate day = switch (date.length()) {
		case 4 -> YearMonth.of(Integer.parseInt(date), YEAR).atEndOfMonth();
		case 7 -> YearMonth.parse(date).atEndOfMonth();
		default -> LocalDate.parse(date);
		};
		return new Days(day, day);
	}

	/** Whether both are equally long; a leap day is no difference. */
	public boolean isAsLongAs(Days other) {
		return Math.abs(ChronoUnit.DAYS.between(first, last) - ChronoUnit.DAYS.between(other.first, other.last)) <= 1;
	}

	/** Whether the two have a day in common. */
	public boolean overlap(Days other) {
		return !first.isAfter(other.last) && !other.first.isAfter(last);
	}

	/** Whether all days of the other are here. */
	public boolean contain(Days other) {
		return !first.isAfter(other.first) && !last.isBefore(other.last);
	}

}
