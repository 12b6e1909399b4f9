package fadu.reading.context;

import java.time.YearMonth;

import fadu.model.value.Period;

/**
 * Months of a year as the period that they are: a year, a half-year, a quarter, or from one month to another.
 *
 * @param year of which they are
 */
record CalendarMonths(int year) {

	private static final int YEAR = 12;
	private static final int HALF = 6;
	private static final int QUARTER = 3;

	/** From January to a month. */
	Period to(int last) {
		return between(1, last);
	}

	/** From one month to another, both included. */
	Period between(int first, int last) {
		if (first == 1 && last == YEAR) {
			return new Period.Year(year);
		}
		if (first % HALF == 1 && last == first + HALF - 1) {
			return new Period.HalfYear(year, first / HALF + 1);
		}
		return first % QUARTER == 1 && last == first + QUARTER - 1
				? new Period.Quarter(year, first / QUARTER + 1)
				: new Period.Months(YearMonth.of(year, first), YearMonth.of(year, last));
	}

}
