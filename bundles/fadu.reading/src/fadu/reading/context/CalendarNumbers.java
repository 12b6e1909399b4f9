package fadu.reading.context;

import fadu.reading.language.Passage;

/** The numbers of years, months and days at a place, in digits or Chinese signs, with blanks between or without. */
final class CalendarNumbers {

	/**
	 * A month, and the day that stands with it.
	 *
	 * @param number 1 to 12, or 0 where there is none
	 * @param day    0 where none stands there
	 * @param end    behind it
	 * @param named  whether 月 stands behind the number
	 */
	record Month(int number, int day, int end, boolean named) {
		static final Month NONE = new Month(0, 0, -1, false);

		boolean isMonth() {
			return number > 0;
		}
	}

	private static final String ONES = "一二三四五六七八九";
	private static final String DIGITS = "〇一二三四五六七八九";
	private static final int YEAR_LENGTH = 4;
	private static final int MONTHS = 12;
	private static final int DAYS = 31;
	private static final int QUARTERS = 4;
	private static final int MONTHS_OF_A_QUARTER = 3;

	private final Passage passage;

	CalendarNumbers(Passage passage) {
		this.passage = passage;
	}

	/** The number of exactly so many digits that starts at a place, or -1. */
	int number(int start, int length) {
		int value = 0;
		for (int i = 0; i < length; i++) {
			if (!passage.digitAt(start + i)) {
				return -1;
			}
			value = value * 10 + passage.at(start + i) - '0';
		}
		return passage.digitAt(start + length) || passage.digitAt(start - 1) ? -1 : value;
	}

	/** The year in four digits or Chinese signs that starts at a place, or -1. */
	int year(int start) {
		if (passage.digitAt(start)) {
			return number(start, YEAR_LENGTH);
		}
		int value = 0;
		for (int i = start; i < start + YEAR_LENGTH; i++) {
			int digit = DIGITS.indexOf(passage.at(i) == '零' ? '〇' : passage.at(i));
			if (passage.at(i) == 0 || digit < 0) {
				return -1;
			}
			value = value * 10 + digit;
		}
		return value;
	}

	/** Behind a sign between two ends: 至, —, ——, ~; -1 where none stands there. */
	int behindRangeSign(int at) {
		int sign = skip(at);
		char c = passage.at(sign);
		if (c == 0 || "-—–~至到".indexOf(c) < 0) {
			return -1;
		}
		return skip(passage.at(sign + 1) == c ? sign + 2 : sign + 1);
	}

	/** 前8个月, 前十月, 头两个月, 前三个季度: the months from January on. */
	Month firstMonths(int start) {
		char c = passage.at(start);
		if (c != '前' && c != '头') {
			return Month.NONE;
		}
		Month count = count(skip(start + 1));
		int end = skip(count.end());
		if (passage.startsAt(end, "个季度") && count.number() > 0 && count.number() <= QUARTERS) {
			return new Month(count.number() * MONTHS_OF_A_QUARTER, 0, end + 3, true);
		}
		boolean months = count.isMonth() && (passage.startsAt(end, "个月") || passage.at(end) == '月' && count.number() > 1);
		return months ? new Month(count.number(), 0, passage.at(end) == '个' ? end + 2 : end + 1, true) : Month.NONE;
	}

	/** 7、8月, 七、八两月, 2月和3月: the last of two months that stand side by side; none where they do not. */
	Month beside(Month first) {
		boolean listed = passage.at(first.end()) == '、' && !first.named() || passage.at(first.end()) == '和' && first.named();
		if (!listed || first.day() > 0) {
			return Month.NONE;
		}
		Month second = count(first.end() + 1);
		int end = passage.at(second.end()) == '两' ? second.end() + 1 : second.end();
		int behind = passage.at(end) == '个' ? end + 1 : end;
		return second.number() == first.number() + 1 && passage.at(behind) == '月'
				? new Month(second.number(), 0, behind + 1, true)
				: Month.NONE;
	}

	/** A month with 月 behind it. */
	Month month(int start) {
		Month month = monthOfRange(start);
		return month.named() ? month : Month.NONE;
	}

	/** A month with 月 behind it, or the first of a range: 1-9月. */
	Month monthOfRange(int start) {
		Month number = count(skip(start));
		int sign = skip(number.end());
		if (!number.isMonth() || passage.at(sign) != '月') {
			return number;
		}
		int from = skip(sign + 1);
		int digits = passage.digitAt(from + 1) ? 2 : 1;
		int day = number(from, digits);
		int end = skip(from + digits);
		boolean isDay = day > 0 && day <= DAYS && (passage.at(end) == '日' || passage.at(end) == '号');
		return new Month(number.number(), isDay ? day : 0, isDay ? end + 1 : sign + 1, true);
	}

	private Month count(int start) {
		if (passage.digitAt(start)) {
			int digits = passage.digitAt(start + 1) ? 2 : 1;
			int value = number(start, digits);
			return value >= 1 && value <= MONTHS ? new Month(value, 0, start + digits, false) : Month.NONE;
		}
		boolean teen = passage.at(start) == '十';
		char sign = passage.at(teen ? start + 1 : start);
		int ones = sign == 0 ? -1 : sign == '两' ? 1 : ONES.indexOf(sign);
		int value = (teen ? 10 : 0) + ones + 1;
		return !teen && ones < 0 || value > MONTHS
				? Month.NONE
				: new Month(value, 0, start + (teen && ones >= 0 ? 2 : 1), false);
	}

	private int skip(int place) {
		return passage.at(place) == ' ' ? place + 1 : place;
	}

}
