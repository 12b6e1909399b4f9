package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;

/**
 * The time that a document covers.
 *
 * @param period    what it covers, as given or found; a {@link Period.YearUntold} where the text does not tell its year
 * @param published the day or month it appeared, where it says no more than that
 * @param planned   whether the whole document is a plan for that time
 * @param written   the day it was written or posted, where it tells one
 * @param present   the year that 今年 means: that of writing where the title names none; 0 where nobody knows
 * @param untitled  whether its title names no year, as that of news
 * @param guessed   whether nothing tells its year but a start (2023年以来)
 * @param campaign  the time of the action that the document is about and that began within its year (专项行动启动以来)
 */
public record DocumentTime(Optional<Period> period, Optional<Period.AsOf> published, boolean planned, Optional<LocalDate> written,
		int present, boolean untitled, boolean guessed, Optional<Period> campaign) {

	/** A document of which no day of writing is known. */
	DocumentTime(Optional<Period> period, boolean planned) {
		this(period, Optional.empty(), planned, Optional.empty(), 0, false, false, Optional.empty());
	}

	/** A year's report written up to this month plans for the rest of its year. */
	private static final int LATE = 9;
	private static final int DECEMBER = 12;
	private static final int LAST_QUARTER = 4;
	private static final int ANY_YEAR = 2000;
	private static final int FIRST_LEAP_YEAR = 4;

	/** What makes it doubtful that a figure that says nothing of its time has this one; a stable key, empty where nothing does. */
	public String doubt() {
		if (guessed || told().isEmpty()) {
			return ".guessed";
		}
		return untitled ? ".untitled" : told().get() instanceof Period.Year ? "" : ".no_year";
	}

	/** The year that 今年 means, 0 where nobody knows. */
	int presentYear() {
		return present > 0 ? present : year();
	}

	/** The last year of the document's time, 0 where the text names none. */
	public int year() {
		return told().map(DocumentTime::lastDay).map(LocalDate::getYear).orElse(0);
	}

	/** What the document covers, where its year is told. */
	public Optional<Period> told() {
		return period.filter(p -> !(p instanceof Period.YearUntold));
	}

	/**
	 * The year of a month that is told without one: in a text without a year in its title the last such month before it was
	 * written.
	 */
	int latestYear(int month) {
		return written
				.filter(day -> untitled && !planned && year() > 0 && year() == day.getYear() - 1 && month <= day.getMonthValue()
						&& !told().filter(Period.Year.class::isInstance).isEmpty())
				.map(LocalDate::getYear).orElse(year());
	}

	/** What a flow figure covers that says nothing of its own time. */
	public Period flow() {
		return campaign.or(() -> period).orElseGet(() -> new Period.YearUntold(Period.YearUntold.YEAR));
	}

	/** What a stock covers that is told of now (目前): the last day of the document's time. */
	public Period now() {
		return published.<Period>map(day -> day)
				.or(() -> written
						.filter(day -> untitled && told().isPresent() && day.isAfter(last()) && day.getYear() == year())
						.map(day -> new Period.AsOf(day.toString())))
				.orElseGet(this::state);
	}

	/** What a stock covers that says nothing of its own time: the last day of the document's. */
	public Period state() {
		return published.isPresent() ? published.get() : state(period.orElseGet(this::flow));
	}

	/** What a stock covers at the end of a time. */
	static Period state(Period period) {
		return switch (period) {
		case Period.AsOf state -> state;
		case Period.YearUntold untold when untold.in(ANY_YEAR) instanceof Period.AsOf -> untold;
		case Period.YearUntold untold when untold.label().equals(Period.YearUntold.YEAR) ->
			Period.YearUntold.like(new Period.AsOf(untold.in(ANY_YEAR).toString()));
		case Period.YearUntold untold -> Period.YearUntold.like(state(untold.in(ANY_YEAR)));
		default -> new Period.AsOf(lastDay(period).toString());
		};
	}

	/** The last day that the document tells of; of an action that goes on, the last of the year it is told in. */
	private LocalDate last() {
		LocalDate last = lastDay(flow());
		return period.map(DocumentTime::lastDay).filter(last::isBefore).orElse(last);
	}

	/** What a stock covers that stood before a time began: the day before its first. */
	static Period stateBefore(Period time) {
		return time instanceof Period.YearUntold
				? state(time)
				: new Period.AsOf(firstMonth(time).minusMonths(1).atEndOfMonth().toString());
	}

	/** The last day of the document's time. */
	public Optional<LocalDate> end() {
		return published.<Period>map(day -> day).or(this::told).map(DocumentTime::lastDay);
	}

	/** So many years up to the end of the document's time; open where nobody knows its year. */
	public Period lastYears(int years) {
		if (year() == 0) {
			return new Period.Cumulative();
		}
		if (period.filter(DocumentTime::isLong).isPresent()) {
			return flow();
		}
		return new Period.Months(YearMonth.of(year() - years + 1, 1), YearMonth.from(last()));
	}

	/** The same time of the year before. */
	public Period yearBefore() {
		if (campaignStart().isPresent() && written.isPresent()) {
			return new Period.Months(campaignStart().get().minusYears(1), YearMonth.from(written.get()).minusYears(1));
		}
		return period.map(DocumentTime::yearBefore).orElseGet(this::flow);
	}

	/** The same time of the year before. */
	static Period yearBefore(Period time) {
		return switch (time) {
		case Period.HalfYear half -> new Period.HalfYear(half.year() - 1, half.half());
		case Period.Quarter quarter -> new Period.Quarter(quarter.year() - 1, quarter.quarter());
		case Period.Months months -> new Period.Months(months.first().minusYears(1), months.last().minusYears(1));
		case Period.Run run -> new Period.Run(run.first().minusYears(1), run.last().minusYears(1));
		case Period.YearUntold untold -> untold;
		default -> new Period.Year(lastDay(time).getYear() - 1);
		};
	}

	/** The time from a month on; the document's own where it starts in that month. */
	public Period since(YearMonth start) {
		return period.filter(p -> isLong(p) && firstMonth(p).equals(start)).orElseGet(() -> new Period.Since(start));
	}

	/** The month in which the action began that the document is about. */
	Optional<YearMonth> campaignStart() {
		return campaign.flatMap(time -> switch (time) {
		case Period.Since since -> Optional.of(since.start());
		case Period.Months months -> Optional.of(months.first());
		default -> Optional.empty();
		});
	}

	/** Whether nothing tells what the document covers but the day on which it appeared, and its year. */
	boolean isOfADay() {
		return published.isPresent() && period.filter(Period.Year.class::isInstance).isPresent();
	}

	/**
	 * What 今年以来 covers: in news all months up to the day of writing, in a monthly report up to its month, else the document's time.
	 */
	Period thisYear() {
		return written.filter(day -> untitled && isOfADay() && campaign.isEmpty() && day.getYear() == presentYear())
				.<Period>map(day -> new CalendarMonths(day.getYear()).to(day.getMonthValue()))
				.or(() -> told().filter(p -> isMonth(p) || p instanceof Period.Quarter || isLong(p)).map(DocumentTime::lastDay)
						.filter(day -> !isLong() || day.getMonthValue() < DECEMBER && day.getYear() == presentYear())
						.map(day -> new CalendarMonths(day.getYear()).to(day.getMonthValue())))
				.orElseGet(this::flow);
	}

	/** The time that the plans of the document are for. */
	public Period next() {
		return period.<Period>map(p -> switch (p) {
		case Period.HalfYear half ->
			half.half() == 1 ? new Period.HalfYear(half.year(), 2) : new Period.Year(half.year() + 1);
		case Period.Quarter quarter -> quarter.quarter() < 4
				? new Period.Quarter(quarter.year(), quarter.quarter() + 1)
				: new Period.Year(quarter.year() + 1);
		case Period.YearUntold untold -> untold;
		case Period.Months months when !isLong(months) && !isYearButItsEnd(months) -> after(months);
		case Period.Year year when written.filter(day -> day.getYear() == year.year() && day.getMonthValue() <= LATE).isPresent() ->
			year;
		default -> new Period.Year(lastDay(p).getYear() + 1);
		}).orElseGet(this::flow);
	}

	/** 1至11月: nearly the whole year, so that what is planned is for the next one. */
	private static boolean isYearButItsEnd(Period.Months months) {
		return months.first().getMonthValue() == 1 && months.last().getMonthValue() > LATE + 1;
	}

	/** The month after a month; of the first months of a year the rest of it. */
	private static Period after(Period.Months months) {
		YearMonth first = months.last().plusMonths(1);
		boolean month = isMonth(months);
		YearMonth last = month ? first : YearMonth.of(first.getYear(), DECEMBER);
		boolean quarter = !month && first.getMonthValue() == LATE + 1;
		return quarter ? new Period.Quarter(first.getYear(), LAST_QUARTER) : new Period.Months(first, last);
	}

	/** Whether a period ends later than the document's: what is told of it is a plan. */
	public boolean isAhead(Period other) {
		if (planned || year() == 0) {
			return false;
		}
		boolean nearly = told().filter(time -> time instanceof Period.Months months && isYearButItsEnd(months)).isPresent();
		LocalDate end = nearly ? lastDay(new Period.Year(last().getYear())) : last();
		return lastDay(other).isAfter(written.filter(day -> day.isAfter(end)).orElse(end));
	}

	/** Whether a time is longer than a year. */
	static boolean isLong(Period period) {
		return period instanceof Period.Months months && months.first().getYear() < months.last().getYear();
	}

	/** Whether the document covers more than a year. */
	boolean isLong() {
		return period.filter(DocumentTime::isLong).isPresent();
	}

	/** Whether a time is what the plans of the document are for. */
	boolean isPlanTime(Period other) {
		return planned ? year() == 0 || lastDay(other).getYear() >= firstMonth().getYear() : lastDay(other).isAfter(last());
	}

	/** Whether the document covers a year that is not its last. */
	public boolean covers(int year) {
		return period.filter(p -> isLong(p) && firstMonth(p).getYear() <= year).isPresent();
	}

	/** The first month of the document's time. */
	YearMonth firstMonth() {
		return firstMonth(flow());
	}

	private static YearMonth firstMonth(Period period) {
		return switch (period) {
		case Period.HalfYear half -> YearMonth.of(half.year(), half.half() * 6 - 5);
		case Period.Quarter quarter -> YearMonth.of(quarter.year(), quarter.quarter() * 3 - 2);
		case Period.Months months -> months.first();
		case Period.Run run -> YearMonth.from(run.first());
		default -> YearMonth.from(lastDay(period)).withMonth(1);
		};
	}

	static LocalDate lastDay(Period period) {
		return switch (period) {
		case Period.Year year -> LocalDate.of(year.year(), 12, 31);
		case Period.HalfYear half -> YearMonth.of(half.year(), half.half() * 6).atEndOfMonth();
		case Period.Quarter quarter -> YearMonth.of(quarter.year(), quarter.quarter() * 3).atEndOfMonth();
		case Period.Months months -> months.last().atEndOfMonth();
		case Period.AsOf state -> state.date().length() == 10
				? LocalDate.parse(state.date())
				: state.date().length() == 7
						? YearMonth.parse(state.date()).atEndOfMonth()
						: LocalDate.of(Integer.parseInt(state.date()), 12, 31);
		case Period.Run run -> run.last();
		case Period.Since since -> since.start().atEndOfMonth();
		case Period.Day day -> day.date();
		case Period.Cumulative cumulative -> LocalDate.of(1, 1, 1);
		case Period.AnnualAverage average -> LocalDate.of(1, 1, 1);
		case Period.YearUntold untold -> lastDay(untold.in(ANY_YEAR)).withYear(FIRST_LEAP_YEAR);
		};
	}

	/** Whether a time is a single month. */
	static boolean isMonth(Period period) {
		return period instanceof Period.Months months && months.first().equals(months.last());
	}

	/** Whether a period is a state on a day, or a day. */
	static boolean isDay(Period period) {
		return period instanceof Period.AsOf || period instanceof Period.Day
				|| period instanceof Period.YearUntold untold && isDay(untold.in(ANY_YEAR));
	}

	/** Whether a period is a half or a quarter of a year. */
	static boolean isPart(Period period) {
		return period instanceof Period.HalfYear || period instanceof Period.Quarter;
	}

	/** Whether things can be done over a period: a year or a part of one. */
	static boolean isFlow(Period period) {
		return period instanceof Period.Year || period instanceof Period.HalfYear || period instanceof Period.Quarter
				|| period instanceof Period.Months || period instanceof Period.YearUntold untold && isFlow(untold.in(ANY_YEAR));
	}

}
