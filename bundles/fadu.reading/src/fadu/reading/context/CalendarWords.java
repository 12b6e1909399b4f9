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

	private static final String ONES = "一二三四五六七八九";

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
		Optional<Reading> years = years();
		if (years.isPresent()) {
			return years;
		}
		boolean named = year();
		int afterYear = place;
		Optional<Reading> part = part();
		if (part.isPresent()) {
			return year == 0 ? Optional.empty() : part;
		}
		if (year > 0 && isYearEnd(named)) {
			int end = afterYear + (passage.at(afterYear) == '年' ? 2 : 1);
			return Optional.of(new Reading(end, new Period.AsOf(year + "-12-31"), year, 12, 0));
		}
		return named && year > 0 ? Optional.of(new Reading(afterYear, new Period.Year(year), year, 0, 0)) : Optional.empty();
	}

	/** 2024年底, 去年年底, 年末; not 年底前, which is a deadline. */
	private boolean isYearEnd(boolean named) {
		int sign = passage.at(place) == '年' ? place + 1 : place;
		boolean year = sign > place || named && passage.at(place - 1) == '年';
		return year && passage.startsAt(sign, "底", "末") && passage.at(sign + 1) != '前';
	}

	/** 2021年至2023年, 2021-2023年, 2021年1月—2023年6月. */
	private Optional<Reading> years() {
		int from = place;
		int first = number(4);
		int[] month = {1, 12};
		int sign = place + (passage.at(place + 4) == '年' ? 5 : 4);
		int end = first >= 1949 && passage.at(place + 4) == '年' ? monthNumber(sign, month, 0) : -1;
		boolean monthly = end > 0 && passage.at(end) == '月';
		sign = monthly ? end + 1 : sign;
		if (first < 1949 || !isRangeSign(passage.at(sign))) {
			return Optional.empty();
		}
		place = passage.at(sign + 1) == passage.at(sign) ? sign + 2 : sign + 1;
		int last = number(4);
		int behind = place + 5;
		boolean spans = last > first && last <= 2100 && passage.at(behind - 1) == '年';
		int close = monthly && spans ? monthNumber(behind, month, 1) : -1;
		place = from;
		behind = close > 0 && passage.at(close) == '月' ? close + 1 : behind;
		return spans
				? Optional.of(new Reading(behind,
						new Period.Months(YearMonth.of(first, monthly ? month[0] : 1), YearMonth.of(last, month[1])), last, 0, 0))
				: Optional.empty();
	}

	private static boolean isRangeSign(char c) {
		return c != 0 && "-—–~至到".indexOf(c) >= 0;
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

	/** 6月, 6月底, 6月30日, 1-9月, 1月至6月, 一至九月. */
	private Optional<Reading> month() {
		int[] month = new int[2];
		int end = monthNumber(place, month, 0);
		if (end < 0) {
			return Optional.empty();
		}
		int sign = passage.at(end) == '月' ? end + 1 : end;
		int last = isRangeSign(passage.at(sign)) ? monthNumber(sign + 1, month, 1) : -1;
		if (last > 0 && passage.at(last) == '月' && month[1] >= month[0]) {
			return Optional
					.of(new Reading(last + 1 + (passage.at(last + 1) == '份' ? 1 : 0), months(month[0], month[1]), year, 0, 0));
		}
		if (passage.at(end) != '月') {
			return Optional.empty();
		}
		int start = end + 1;
		int digits = passage.digitAt(start + 1) ? 2 : 1;
		int from = place;
		place = start;
		int day = number(digits);
		place = from;
		if (day > 0 && day <= 31 && passage.at(start + digits) == '日') {
			return Optional.of(new Reading(start + digits + 1, months(month[0], month[0]), year, month[0], day));
		}
		boolean state = year > 0 && passage.startsAt(start, "底", "末") && passage.at(start + 1) != '前';
		Period period = state
				? new Period.AsOf(YearMonth.of(year, month[0]).atEndOfMonth().toString())
				: months(month[0], month[0]);
		return Optional.of(new Reading(start + (passage.startsAt(start, "底", "末", "份") ? 1 : 0), period, year, month[0], 0));
	}

	/** Reads the number of a month into {@code month[index]}; gives back where it ends, or -1. */
	private int monthNumber(int start, int[] month, int index) {
		if (passage.digitAt(start)) {
			int digits = passage.digitAt(start + 1) ? 2 : 1;
			int from = place;
			place = start;
			month[index] = number(digits);
			place = from;
			return month[index] >= 1 && month[index] <= 12 ? start + digits : -1;
		}
		boolean teen = passage.at(start) == '十';
		int ones = passage.at(teen ? start + 1 : start) == 0 ? -1 : ONES.indexOf(passage.at(teen ? start + 1 : start));
		month[index] = (teen ? 10 : 0) + ones + 1;
		return !teen && ones < 0 || month[index] > 12 ? -1 : start + (teen && ones >= 0 ? 2 : 1);
	}

	private Period months(int first, int last) {
		if (year == 0) {
			return new Period.Cumulative();
		}
		boolean half = first % 6 == 1 && last == first + 5;
		return first == 1 && last == 12
				? new Period.Year(year)
				: half
						? new Period.HalfYear(year, first / 6 + 1)
						: new Period.Months(YearMonth.of(year, first), YearMonth.of(year, last));
	}

	private Optional<Reading> reading(int length, Period period, int month) {
		return Optional.of(new Reading(place + length, period, year, month, 0));
	}

}
