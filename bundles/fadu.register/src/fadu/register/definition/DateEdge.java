package fadu.register.definition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day told by the period: its first or last day, moved.
 *
 * @param fromEnd whether it is told by the last day
 * @param amount  how far it is moved; negative for earlier
 * @param unit    by what
 */
public record DateEdge(boolean fromEnd, int amount, Step unit) {

	/** As {@code start}, {@code end+1d}, {@code start-1y}; a zero is no step. */
	private static final Pattern FORM = Pattern.compile("(start|end)(?:([+-])([1-9]\\d{0,3})([dmy]))?");

	/** By what a day is moved. */
	public enum Step {
		/** Days. */
		DAY,
		/** Months; the last day of a shorter month where it has no such day. */
		MONTH,
		/** Years. */
		YEAR
	}

	/** The edge that is written so; nothing for what is none. */
	static Optional<DateEdge> of(String text) {
		Matcher form = FORM.matcher(text.strip());
		if (!form.matches()) {
			return Optional.empty();
		}
		boolean fromEnd = form.group(1).equals("end");
		if (form.group(2) == null) {
			return Optional.of(new DateEdge(fromEnd, 0, Step.DAY));
		}
		int amount = Integer.parseInt(form.group(2) + form.group(3));
		Step unit = switch (form.group(4)) {
		case "d" -> Step.DAY;
		case "m" -> Step.MONTH;
		default -> Step.YEAR;
		};
		return Optional.of(new DateEdge(fromEnd, amount, unit));
	}

	/** The day in a period. */
	public LocalDate in(DayRange period) {
		LocalDate day = fromEnd ? period.last() : period.first();
		return switch (unit) {
		case DAY -> day.plusDays(amount);
		case MONTH -> day.plusMonths(amount);
		case YEAR -> day.plusYears(amount);
		};
	}

}
