package fadu.reading.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Periods as people write them, by the same rules by which they are read in a report. */
public final class CalendarPeriods {

	private static final int DECEMBER = 12;
	private static final String DAY = "日";
	private static final Cues UNTIL = Cues.of("until");

	private CalendarPeriods() {
	}

	/**
	 * The period that words and nothing else name, with its year: 2024年1月至9月, 2024年前三季度, 2024年度, 截至2024年10月底, 2025年1月1日至12月20日,
	 * 截至2025年12月20日. A day that the calendar does not have, and a third of a month, which no period is, are none.
	 */
	public static Optional<Period> of(String words) {
		if (words.indexOf('旬') >= 0) {
			return Optional.empty();
		}
		return words.contains(DAY) ? days(words) : months(words);
	}

	/** Days that are named are kept as days: months would be longer. */
	private static Optional<Period> days(String words) {
		try {
			int start = UNTIL.at(words, 0).map(Match::end).orElse(0);
			if (start > 0) {
				return day(words.substring(start), 0).map(LocalDate::toString).map(Period.AsOf::new);
			}
			Optional<Period> run = run(words);
			return run.isPresent() ? run : day(words, 0).map(Period.Day::new);
		} catch (DateTimeException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** From one day, or the first of a month, to another, or the last of a month. */
	private static Optional<Period> run(String words) {
		CalendarNumbers numbers = new CalendarNumbers(new Passage(words));
		for (int sign = 1; sign < words.length(); sign++) {
			int behind = numbers.behindRangeSign(sign);
			if (behind > 0) {
				String last = words.substring(behind);
				return edge(words.substring(0, sign), 0).flatMap(from -> edge(last, from.year()).map(to -> whole(
						from.day() > 0 ? day(from) : YearMonth.of(from.year(), from.month()).atDay(1),
						to.day() > 0 ? day(to) : YearMonth.of(to.year(), to.month()).atEndOfMonth())));
			}
		}
		return Optional.empty();
	}

	/** From the first day of a month to the last of one are whole months. */
	private static Period whole(LocalDate first, LocalDate last) {
		return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1
				? new Period.Months(YearMonth.from(first), YearMonth.from(last))
				: new Period.Run(first, last);
	}

	private static Optional<LocalDate> day(String words, int year) {
		return edge(words, year).filter(reading -> reading.day() > 0).map(CalendarPeriods::day);
	}

	private static LocalDate day(CalendarWords.Reading reading) {
		return LocalDate.of(reading.year(), reading.month(), reading.day());
	}

	/** The day or month that the words name, of a year that they name or that is known. */
	private static Optional<CalendarWords.Reading> edge(String words, int year) {
		return new CalendarWords(new Passage(words), year).at(0)
				.filter(reading -> reading.end() == words.length() && reading.year() > 0 && reading.month() > 0);
	}

	private static Optional<Period> months(String words) {
		int start = UNTIL.at(words, 0).map(Match::end).orElse(0);
		Optional<CalendarWords.Reading> told = new CalendarWords(new Passage(words), 0).at(start)
				.filter(reading -> reading.end() == words.length() && reading.year() > 0);
		return start > 0
				? told.filter(reading -> reading.month() > 0)
						.map(reading -> new Period.Months(YearMonth.of(reading.year(), 1),
								YearMonth.of(reading.year(), reading.month())))
				: told.map(reading -> inMonths(reading.period(), words));
	}

	/** 1月至12月 and 全年 say more than the year: that it was over. */
	private static Period inMonths(Period period, String words) {
		return period instanceof Period.Year year && (words.indexOf('月') >= 0 || words.endsWith("全年"))
				? new Period.Months(YearMonth.of(year.year(), 1), YearMonth.of(year.year(), DECEMBER))
				: period;
	}

}
