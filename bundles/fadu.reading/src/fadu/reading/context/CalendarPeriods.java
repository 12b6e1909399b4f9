package fadu.reading.context;

import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Periods as people write them, by the same rules by which they are read in a report. */
public final class CalendarPeriods {

	private static final int DECEMBER = 12;
	/** Up to a day that is named is the state of that day, as it is shown. */
	private static final String DAY = "日";
	private static final Cues UNTIL = Cues.of("until");

	private CalendarPeriods() {
	}

	/** The period that words and nothing else name, with its year: 2024年1月至9月, 2024年前三季度, 2024年度, 截至2024年10月底. */
	public static Optional<Period> of(String words) {
		int start = UNTIL.at(words, 0).map(Match::end).orElse(0);
		Optional<CalendarWords.Reading> told = new CalendarWords(new Passage(words), 0).at(start)
				.filter(reading -> reading.end() == words.length() && reading.year() > 0);
		return start > 0
				? told.filter(reading -> reading.month() > 0 && !words.endsWith(DAY))
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
