package fadu.reading.context;

import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;

/** Periods as people write them, by the same rules by which they are read in a report. */
public final class WrittenPeriods {

	private static final int DECEMBER = 12;

	private WrittenPeriods() {
	}

	/** The period that words and nothing else name, with its year: 2024年1月至9月, 2024年前三季度, 2024年度. */
	public static Optional<Period> of(String words) {
		return new CalendarWords(new Passage(words), 0).at(0)
				.filter(reading -> reading.end() == words.length() && reading.year() > 0)
				.map(CalendarWords.Reading::period).map(period -> inMonths(period, words));
	}

	/** 1月至12月 says more than the year: that it was over. */
	private static Period inMonths(Period period, String words) {
		return period instanceof Period.Year year && words.indexOf('月') >= 0
				? new Period.Months(YearMonth.of(year.year(), 1), YearMonth.of(year.year(), DECEMBER))
				: period;
	}

}
