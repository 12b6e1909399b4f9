package fadu.reading.context;

import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/** The spans of the national five-year plans: “十四五”时期 is 2021 to 2025; the twelfth plan began in 2011. */
final class FiveYearPlans {

	private static final String NUMBERS = "一二三四五六七八九";
	private static final int TENTH_BEGAN = 2001;
	private static final int YEARS = 5;
	private static final int LENGTH = 3;
	private static final Cues REVIEWS = Cues.of("review_of_plan");
	private static final int FIRST_PUBLICITY = 1986;
	private static final int DECEMBER = 12;
	private static final String HALFWAY = "中期";

	/** A span; the words end here. */
	record Span(Period period, int end) {
	}

	private FiveYearPlans() {
	}

	/**
	 * “十三五”规划实施情况评估报告: the time of the plan whose end the title looks back on.
	 *
	 * @param written in which year the report was written, 0 where nobody knows
	 */
	static Optional<Period> reviewed(Passage passage, int titleEnd, int written) {
		int first = firstYearReviewed(passage, titleEnd);
		return first == 0 || isHalfway(passage, titleEnd, first, written) ? Optional.empty() : Optional.of(years(first));
	}

	/** “八五”普法规划中期自查报告: from the beginning of the plan in the middle of which the title looks back. */
	static Optional<Period> halfway(Passage passage, int titleEnd, int written) {
		int first = firstYearReviewed(passage, titleEnd);
		return first == 0 || !isHalfway(passage, titleEnd, first, written)
				? Optional.empty()
				: Optional.of(new Period.Since(YearMonth.of(first, 1)));
	}

	private static boolean isHalfway(Passage passage, int titleEnd, int first, int written) {
		return passage.within(0, titleEnd, HALFWAY) || written >= first && written < first + YEARS - 1;
	}

	/** The first year of the plan that a title reviews, 0 where it reviews none. */
	private static int firstYearReviewed(Passage passage, int titleEnd) {
		if (!REVIEWS.standIn(passage.text(), 0, titleEnd)) {
			return 0;
		}
		boolean publicity = passage.within(0, titleEnd, "普法", "法治宣传教育", "法制宣传教育");
		for (int i = 0; i < titleEnd; i++) {
			int first = publicity ? firstYearOfPublicity(passage, i) : firstYear(passage, i);
			if (first > 0) {
				return first;
			}
		}
		return 0;
	}

	/** “十四五”时期, 十五五期间, “八五”期间 of the plans to make the law known; nothing where only the plan itself is named. */
	static Optional<Span> at(Passage passage, int place) {
		boolean quoted = passage.at(place) == '“' || passage.at(place) == '"';
		int publicity = quoted ? firstYearOfPublicity(passage, place + 1) : 0;
		int first = publicity > 0 ? publicity : firstYear(passage, quoted ? place + 1 : place);
		int end = place + (publicity > 0 ? LENGTH - 1 : LENGTH) + (quoted ? 2 : 0);
		return first == 0 || !passage.startsAt(end, "时期", "期间")
				? Optional.empty()
				: Optional.of(new Span(years(first), end + 2));
	}

	/** The first year of the plan that is named at a place, 0 where none is. */
	private static int firstYear(Passage passage, int place) {
		int number = passage.at(place) == '十' ? NUMBERS.indexOf(passage.at(place + 1)) + 1 : 0;
		return number == 0 || passage.at(place + 2) != '五' ? 0 : TENTH_BEGAN + number * YEARS;
	}

	/** 第七个五年规划, “七五”: the plans to make the law known are counted from the first one, of 1986; 0 where none is named. */
	private static int firstYearOfPublicity(Passage passage, int place) {
		int number = NUMBERS.indexOf(passage.at(place)) + 1;
		boolean named = number > 0 && (passage.at(place + 1) == '五' && passage.at(place - 1) != '十'
				|| passage.startsAt(place + 1, "个五年"));
		return named ? FIRST_PUBLICITY + (number - 1) * YEARS : 0;
	}

	private static Period years(int first) {
		return new Period.Months(YearMonth.of(first, 1), YearMonth.of(first + YEARS - 1, DECEMBER));
	}

}
