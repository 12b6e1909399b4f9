package fadu.reading.context;

import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;

/** Reads the calendar words at one place: 2024年上半年, 今年前三季度, 6月底, 一季度, 1-9月. */
final class CalendarWords {

	/** A time in the calendar: the words end here; {@code month} is 0 where none is named. */
	record Reading(int end, Period period, int year, int month, int day) {
	}

	private final Passage passage;
	private final int documentYear;
	private int place;
	private int year;

	CalendarWords(Passage passage, int documentYear) {
		this.passage = passage;
		this.documentYear = documentYear;
	}

	Optional<Reading> at(int start) {
		place = start;
		year = documentYear;
		boolean named = year();
		int afterYear = place;
		Optional<Reading> part = part();
		if (part.isPresent()) {
			return year == 0 ? Optional.empty() : part;
		}
		return named && year > 0 ? Optional.of(new Reading(afterYear, new Period.Year(year), year, 0, 0)) : Optional.empty();
	}

	private boolean year() {
		int number = number(4);
		if (number >= 1949 && number <= 2100 && passage.startsAt(place + 4, "年")) {
			year = number;
			place += passage.startsAt(place + 4, "年度") ? 6 : 5;
			return true;
		}
		return word(0, "今年", "本年度", "本年", "当年") || word(-1, "去年", "上年度", "上年", "上一年度", "上一年") || word(1, "明年", "下一年度", "下年度");
	}

	private boolean word(int offset, String... words) {
		for (String word : words) {
			if (passage.startsAt(place, word)) {
				place += word.length();
				year = documentYear == 0 ? 0 : documentYear + offset;
				return true;
			}
		}
		return false;
	}

	private int number(int length) {
		int value = 0;
		for (int i = 0; i < length; i++) {
			if (!passage.digitAt(place + i)) {
				return -1;
			}
			value = value * 10 + passage.at(place + i) - '0';
		}
		return passage.digitAt(place + length) || passage.digitAt(place - 1) ? -1 : value;
	}

	private Optional<Reading> part() {
		if (passage.startsAt(place, "上半年", "下半年")) {
			return reading(3, new Period.HalfYear(year, passage.at(place) == '上' ? 1 : 2), 0);
		}
		if (passage.startsAt(place, "全年")) {
			return reading(2, new Period.Year(year), 0);
		}
		if (passage.startsAt(place, "前三季度", "1至3季度", "一至三季度")) {
			return reading(passage.at(place) == '前' ? 4 : 5, months(1, 9), 0);
		}
		int ordinal = passage.at(place) == '第' ? 1 : 0;
		int quarter = Math.max("一二三四".indexOf(passage.at(place + ordinal)), "1234".indexOf(passage.at(place + ordinal)));
		if (quarter >= 0 && passage.startsAt(place + ordinal + 1, "季度")) {
			return reading(ordinal + 3, new Period.Quarter(year, quarter + 1), 0);
		}
		return month();
	}

	private Optional<Reading> month() {
		int digits = passage.digitAt(place + 1) ? 2 : 1;
		int month = number(digits);
		if (month < 1 || month > 12) {
			return Optional.empty();
		}
		char after = passage.at(place + digits);
		if ("-—~至到".indexOf(after) >= 0) {
			int from = place;
			place += digits + 1;
			int length = passage.digitAt(place + 1) ? 2 : 1;
			int last = number(length);
			boolean range = last >= month && last <= 12 && passage.at(place + length) == '月';
			Optional<Reading> reading = range ? reading(length + 1, months(month, last), 0) : Optional.empty();
			place = reading.isPresent() ? place : from;
			return reading;
		}
		if (after != '月') {
			return Optional.empty();
		}
		int length = digits + 1;
		int start = place;
		place += length;
		int days = passage.digitAt(place + 1) ? 2 : 1;
		int day = number(days);
		place = start;
		if (day > 0 && day <= 31 && passage.at(start + length + days) == '日') {
			return reading(length + days + 1, months(month, month), month, day);
		}
		length += passage.startsAt(start + length, "底", "末", "份") ? 1 : 0;
		return reading(length, months(month, month), month);
	}

	private Period months(int first, int last) {
		return year == 0 ? new Period.Cumulative() : new Period.Months(YearMonth.of(year, first), YearMonth.of(year, last));
	}

	private Optional<Reading> reading(int length, Period period, int month) {
		return reading(length, period, month, 0);
	}

	private Optional<Reading> reading(int length, Period period, int month, int day) {
		return Optional.of(new Reading(place + length, period, year, month, day));
	}

}
