package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;

/**
 * The time that a document covers.
 *
 * @param period    what it covers, as given or found
 * @param published the day it appeared, where it says no more than that
 */
public record DocumentTime(Optional<Period> period, Optional<LocalDate> published) {

	/** The year that 今年 means, 0 where the text names none. */
	public int year() {
		return period.map(DocumentTime::lastDay).map(LocalDate::getYear).orElse(0);
	}

	/** What a flow figure covers that says nothing of its own time. */
	public Period flow() {
		return period.orElseGet(Period.Cumulative::new);
	}

	/** What a stock covers that says nothing of its own time: the last day of the document's time. */
	public Period state() {
		return published.or(() -> period.map(DocumentTime::lastDay)).<Period>map(day -> new Period.AsOf(day.toString()))
				.orElseGet(this::flow);
	}

	/** The last day of the document's time. */
	public Optional<LocalDate> end() {
		return published.or(() -> period.map(DocumentTime::lastDay));
	}

	/** The time that the plans of the document are for. */
	public Period next() {
		return period.<Period>map(p -> switch (p) {
			case Period.HalfYear half ->
				half.half() == 1 ? new Period.HalfYear(half.year(), 2) : new Period.Year(half.year() + 1);
			case Period.Quarter quarter -> quarter.quarter() < 4 ? new Period.Quarter(quarter.year(), quarter.quarter() + 1)
					: new Period.Year(quarter.year() + 1);
			default -> new Period.Year(lastDay(p).getYear() + 1);
		}).orElseGet(this::flow);
	}

	/** Whether a period ends in a later year than the document's: what is told of it is a plan. */
	public boolean isAhead(Period other) {
		return year() > 0 && lastDay(other).getYear() > year();
	}

	static LocalDate lastDay(Period period) {
		return switch (period) {
			case Period.Year year -> LocalDate.of(year.year(), 12, 31);
			case Period.HalfYear half -> YearMonth.of(half.year(), half.half() * 6).atEndOfMonth();
			case Period.Quarter quarter -> YearMonth.of(quarter.year(), quarter.quarter() * 3).atEndOfMonth();
			case Period.Months months -> months.last().atEndOfMonth();
			case Period.AsOf state -> state.date().length() == 10 ? LocalDate.parse(state.date())
					: state.date().length() == 7 ? YearMonth.parse(state.date()).atEndOfMonth()
							: LocalDate.of(Integer.parseInt(state.date()), 12, 31);
			case Period.Since since -> since.start().atEndOfMonth();
			case Period.Day day -> day.date();
			case Period.Cumulative cumulative -> LocalDate.of(1, 1, 1);
			case Period.AnnualAverage average -> LocalDate.of(1, 1, 1);
		};
	}

}
