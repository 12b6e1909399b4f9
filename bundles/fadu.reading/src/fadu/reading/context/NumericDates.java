package fadu.reading.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;

/** Days in digits: 2024-09-04, 2024/9/4, 2024.9.4, 08.07.2015. */
final class NumericDates {

	private static final String SIGNS = "-/.";
	private static final int FIRST_YEAR = 1949;
	private static final int LAST_YEAR = 2100;

	private NumericDates() {
	}

	/** The day that starts at a place. */
	static Optional<CalendarWords.Reading> at(Passage passage, int start) {
		int[] numbers = new int[3];
		int[] lengths = new int[3];
		char sign = 0;
		int i = start;
		for (int n = 0; n < 3; n++) {
			int from = i;
			while (passage.digitAt(i) && i - from < 4) {
				numbers[n] = numbers[n] * 10 + passage.at(i++) - '0';
			}
			lengths[n] = i - from;
			if (n == 0) {
				sign = passage.at(i);
			}
			if (lengths[n] == 0 || n < 2 && (SIGNS.indexOf(sign) < 0 || sign == 0 || passage.at(i++) != sign)) {
				return Optional.empty();
			}
		}
		boolean yearFirst = lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2;
		boolean yearLast = lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2 && sign == '.';
		return passage.digitAt(i) || !yearFirst && !yearLast
				? Optional.empty()
				: reading(i, yearFirst ? numbers[0] : numbers[2], numbers[1], yearFirst ? numbers[2] : numbers[0]);
	}

	private static Optional<CalendarWords.Reading> reading(int end, int year, int month, int day) {
		try {
			LocalDate date = LocalDate.of(year, month, day);
			YearMonth whole = YearMonth.from(date);
			return year < FIRST_YEAR || year > LAST_YEAR
					? Optional.empty()
					: Optional.of(new CalendarWords.Reading(end, new Period.Months(whole, whole), year, month, day, true));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

}
