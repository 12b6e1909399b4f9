package fadu.reading.context;

import java.time.LocalDate;

import fadu.model.value.Period;

/**
 * A time that a text names, with what it is doing there.
 *
 * @param start   of the words
 * @param reading the time
 * @param role    what it is doing
 */
record TimeNode(int start, CalendarWords.Reading reading, TimeRole role) {

	/** The year, 0 where the words do not name one. */
	int year() {
		return reading.named() ? reading.year() : 0;
	}

	/** The last month of a part of a year that a report may be about: 上半年, 前8个月, 三季度; 0 for any other time. */
	int lastMonth() {
		Period period = period();
		boolean part = switch (period) {
		case Period.HalfYear half -> true;
		case Period.Quarter quarter -> true;
		case Period.Months months -> months.first().isBefore(months.last()) && !DocumentTime.isLong(months);
		default -> false;
		};
		return part || isUpTo() ? DocumentTime.lastDay(period).getMonthValue() : 0;
	}

	/** Where its words end. */
	int end() {
		return reading.end();
	}

	/** Whether it is a month, days of it, or some months that are no half or quarter and do not begin a year. */
	boolean isOfMonths() {
		return period() instanceof Period.Months months && !DocumentTime.isLong(months)
				&& (DocumentTime.isMonth(months) || !opensYear());
	}

	/** Whether a part of a year begins with it: 上半年, 1至8月. */
	boolean opensYear() {
		return switch (period()) {
		case Period.HalfYear half -> half.half() == 1;
		case Period.Quarter quarter -> quarter.quarter() == 1;
		case Period.Months months -> months.first().getMonthValue() == 1;
		default -> true;
		};
	}

	/** The time, in any year where the words name none. */
	private Period period() {
		return reading.period() instanceof Period.YearUntold untold ? untold.in(ANY_YEAR) : reading.period();
	}

	/** 数据截至10月底: the part of the year up to then. */
	private boolean isUpTo() {
		return role == TimeRole.CUTOFF && reading.month() > 0;
	}

	/** The part of a year, in a year that is known from elsewhere. */
	Period in(int year) {
		if (isUpTo()) {
			return new CalendarMonths(year).to(reading.month());
		}
		return Period.valueOf(Period.YearUntold.like(reading.period()).label().replace(Period.YearUntold.YEAR,
				String.format("%04d", year)));
	}

	/** The day that a dateline or signature names, its last possible one where it names a month only. */
	LocalDate day() {
		LocalDate last = DocumentTime.lastDay(reading.period());
		return reading.day() > 0 ? last.withDayOfMonth(Math.min(reading.day(), last.lengthOfMonth())) : last;
	}

	private static final int ANY_YEAR = 2000;

}
