package fadu.reading.context;

import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;

/** The spans of the national five-year plans: “十四五”时期 is 2021 to 2025; the twelfth plan began in 2011. */
final class FiveYearPlans {

	private static final String NUMBERS = "一二三四五六七八九";
	private static final int TENTH_BEGAN = 2001;
	private static final int YEARS = 5;
	private static final int DECEMBER = 12;

	/** A span; the words end here. */
	record Span(Period period, int end) {
	}

	private FiveYearPlans() {
	}

	/** “十四五”时期, 十五五期间; nothing where only the plan itself is named. */
	static Optional<Span> at(Passage passage, int place) {
		boolean quoted = passage.at(place) == '“' || passage.at(place) == '"';
		int start = quoted ? place + 1 : place;
		int number = passage.at(start) == '十' ? NUMBERS.indexOf(passage.at(start + 1)) + 1 : 0;
		int end = start + 3 + (quoted ? 1 : 0);
		if (number == 0 || passage.at(start + 2) != '五' || !passage.startsAt(end, "时期", "期间")) {
			return Optional.empty();
		}
		int first = TENTH_BEGAN + number * YEARS;
		return Optional.of(new Span(new Period.Months(YearMonth.of(first, 1), YearMonth.of(first + YEARS - 1, DECEMBER)), end + 2));
	}

}
