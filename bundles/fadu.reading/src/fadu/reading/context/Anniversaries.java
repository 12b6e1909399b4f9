package fadu.reading.context;

import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;

/**
 * A document on the anniversary of a law, 《…》实施三周年, covers the time from the day the law came into force up to the document's
 * own month, which its dateline tells.
 */
final class Anniversaries {

	/** So many months before the anniversary such documents may appear. */
	private static final int EARLY = 2;
	private static final int MONTHS = 12;

	private Anniversaries() {
	}

	/** The time of a document whose title names an anniversary. */
	static Optional<Period> period(Passage passage, int titleEnd, int opening) {
		Optional<Laws.InForce> law = Laws.within(passage, 0, titleEnd);
		int years = law.map(l -> YearSpans.anniversary(passage, l.end())).orElse(0);
		if (years == 0) {
			return Optional.empty();
		}
		YearMonth anniversary = law.get().month().plusYears(years);
		int month = monthOf(passage, titleEnd, opening);
		YearMonth last = anniversary;
		while (month > 0 && last.getMonthValue() != month) {
			last = last.plusMonths(1);
		}
		boolean early = anniversary.plusMonths(MONTHS - EARLY).compareTo(last) <= 0;
		return Optional.of(new Period.Months(law.get().month(), early ? last.minusMonths(MONTHS) : last));
	}

	/** The first month that the dateline or the opening names, 0 where none is named. */
	private static int monthOf(Passage passage, int from, int to) {
		for (int i = from; i < to; i++) {
			Optional<CalendarWords.Reading> reading = new CalendarWords(passage, 1).at(i);
			if (reading.isPresent() && reading.get().month() > 0) {
				return reading.get().month();
			}
		}
		return 0;
	}

}
