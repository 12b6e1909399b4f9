package fadu.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure covers. A half-year is not a year, a state at a day is not a flow, and what has been counted since a
 * start is not a year's work: the alternatives keep these apart.
 * <p>
 * Each period has a label, which {@link #valueOf(String)} reads and {@link #toString()} writes: {@code 2024},
 * {@code 2023-H1}, {@code 2024-Q1}, {@code 2024-01..2024-09}, {@code as of 2020-07-31}, {@code as of 2021-06},
 * {@code since 2023-03}, {@code cumulative}, {@code annual average}, {@code 2025-01-01..2025-12-20} for a run of days, and
 * {@code 2023-10-31} for a day: on which something was done,
 * or by which a target is due. A year that the document does not tell is {@code XXXX}, as in EDTF: {@code XXXX-H1}.
 */
public sealed interface Period {

	/** A calendar year. */
	record Year(int year) implements Period {
		@Override
		public OptionalInt months() {
			return OptionalInt.of(12);
		}

		@Override
		public String toString() {
			return Integer.toString(year);
		}
	}

	/** The first or the second half of a year. */
	record HalfYear(int year, int half) implements Period {
		@Override
		public OptionalInt months() {
			return OptionalInt.of(6);
		}

		@Override
		public String toString() {
			return year + "-H" + half;
		}
	}

	/** A quarter, 1 to 4. */
	record Quarter(int year, int quarter) implements Period {
		@Override
		public OptionalInt months() {
			return OptionalInt.of(3);
		}

		@Override
		public String toString() {
			return year + "-Q" + quarter;
		}
	}

	/** Whole months from the first to the last, both included. */
	record Months(YearMonth first, YearMonth last) implements Period {
		public Months {
			if (last.isBefore(first)) {
				throw new IllegalArgumentException("the last month comes before the first: " + first + ".." + last);
			}
		}

		@Override
		public OptionalInt months() {
			return OptionalInt.of((last.getYear() - first.getYear()) * 12 + last.getMonthValue() - first.getMonthValue() + 1);
		}

		@Override
		public String toString() {
			return first + ".." + last;
		}
	}

	/** Days from the first to the last, both included, where months are not told whole: up to a cut-off day. */
	record Run(LocalDate first, LocalDate last) implements Period {
		public Run {
			if (last.isBefore(first)) {
				throw new IllegalArgumentException("the last day comes before the first: " + first + ".." + last);
			}
		}

		@Override
		public boolean hasLength() {
			return true;
		}

		@Override
		public String toString() {
			return first + ".." + last;
		}
	}

	/** The state at a day or, where only that is known, at the end of a month. */
	record AsOf(String date) implements Period {
		@Override
		public String toString() {
			return "as of " + date;
		}
	}

	/** From a month on, up to the day the document speaks of. */
	record Since(YearMonth start) implements Period {
		@Override
		public String toString() {
			return "since " + start;
		}
	}

	/** Everything since a start that is not stated. */
	record Cumulative() implements Period {
		@Override
		public String toString() {
			return "cumulative";
		}
	}

	/** An average over years that are not stated. */
	record AnnualAverage() implements Period {
		@Override
		public String toString() {
			return "annual average";
		}
	}

	/** A day on which something was done, or by which it is due. */
	record Day(LocalDate date) implements Period {
		@Override
		public String toString() {
			return date.toString();
		}
	}

	/**
	 * A time of a year that the document does not tell. Of two of them nobody knows whether they are of the same year, nor which
	 * is the later.
	 *
	 * @param label with {@code XXXX} in place of the year: {@code XXXX-H1}, {@code as of XXXX-06-30}
	 */
	record YearUntold(String label) implements Period {
		/** In place of the year. */
		public static final String YEAR = "XXXX";
		/** A leap year, so that any day of a year can be told. */
		private static final String ANY = "2000";

		public YearUntold {
			if (!label.contains(YEAR) || Period.valueOf(label.replace(YEAR, ANY)) instanceof YearUntold) {
				throw new IllegalArgumentException("not a period: " + label);
			}
		}

		/** The same part of a year that is not told. */
		public static YearUntold like(Period period) {
			return new YearUntold(period.toString().replaceAll("\\d{4}", YEAR));
		}

		/** The same part of a year that somebody told. */
		public Period in(int year) {
			return Period.valueOf(label.replace(YEAR, String.format("%04d", year)));
		}

		@Override
		public OptionalInt months() {
			return Period.valueOf(label.replace(YEAR, ANY)).months();
		}

		@Override
		public boolean hasLength() {
			return Period.valueOf(label.replace(YEAR, ANY)).hasLength();
		}

		@Override
		public String toString() {
			return label;
		}
	}

	/** The number of whole months that a flow figure of this period covers; nothing where that is not known or has no meaning. */
	default OptionalInt months() {
		return OptionalInt.empty();
	}

	/** Whether it has a first and a last day between which something is counted; a state, a day and what is open has not. */
	default boolean hasLength() {
		return months().isPresent();
	}

	/**
	 * The period with the given label.
	 *
	 * @throws IllegalArgumentException where the label is none of the forms above
	 */
	static Period valueOf(String label) {
		String text = label.strip();
		if ("cumulative".equals(text)) {
			return new Cumulative();
		}
		if ("annual average".equals(text)) {
			return new AnnualAverage();
		}
		if (text.contains(YearUntold.YEAR)) {
			return new YearUntold(text);
		}
		Matcher form = PeriodLabels.FORM.matcher(text);
		if (!form.matches()) {
			throw new IllegalArgumentException("not a period: " + label);
		}
		try {
			return PeriodLabels.parse(form);
		} catch (DateTimeException e) {
			throw new IllegalArgumentException("not a period: " + label, e);
		}
	}

}

/** The written forms of a period. */
final class PeriodLabels {

	private static final String MONTH = "\\d{4}-\\d{2}";
	private static final int MONTH_LENGTH = "2024-09".length();

	static final Pattern FORM = Pattern.compile("(?<year>\\d{4})(-H(?<half>[12])|-Q(?<quarter>[1-4]))?"
			+ "|(?<first>" + MONTH + ")\\.\\.(?<last>" + MONTH + ')'
			+ "|as of (?<state>\\d{4}(-\\d{2}){0,2})"
			+ "|since (?<start>\\d{4}(-\\d{2})?)"
			+ "|(?<day>" + MONTH + "-\\d{2})(\\.\\.(?<lastDay>" + MONTH + "-\\d{2}))?");

	private PeriodLabels() {
	}

	static Period parse(Matcher form) {
		if (form.group("year") != null) {
			return yearOrPart(form, Integer.parseInt(form.group("year")));
		}
		if (form.group("first") != null) {
			return new Period.Months(YearMonth.parse(form.group("first")), YearMonth.parse(form.group("last")));
		}
		if (form.group("state") != null) {
			return state(form.group("state"));
		}
		String start = form.group("start");
		if (start != null) {
			return new Period.Since(YearMonth.parse(start.length() == 4 ? start + "-01" : start));
		}
		LocalDate day = LocalDate.parse(form.group("day"));
		String last = form.group("lastDay");
		return last == null ? new Period.Day(day) : new Period.Run(day, LocalDate.parse(last));
	}

	/** The state at a day, or at the end of a month or year; the calendar must have it. */
	private static Period state(String date) {
		if (date.length() > MONTH_LENGTH) {
			LocalDate.parse(date);
		} else if (date.length() == MONTH_LENGTH) {
			YearMonth.parse(date);
		}
		return new Period.AsOf(date);
	}

	private static Period yearOrPart(Matcher form, int year) {
		if (form.group("half") != null) {
			return new Period.HalfYear(year, Integer.parseInt(form.group("half")));
		}
		if (form.group("quarter") != null) {
			return new Period.Quarter(year, Integer.parseInt(form.group("quarter")));
		}
		return new Period.Year(year);
	}

}
