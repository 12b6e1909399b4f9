package fadu.reading.context;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Passage;

/**
 * Reads the calendar words at one place: 2024年上半年, 今年前8个月, 次年1月中旬, 6月底, 一季度, 1-9月, 2021年1月1日至9月30日. Where no year is told
 * and the document has none, the period is {@link Period.YearUntold}.
 */
final class CalendarWords {

	/**
	 * A time in the calendar.
	 *
	 * @param end    the words end here
	 * @param period the time
	 * @param year   0 where nothing tells it
	 * @param month  0 where none is named, or several are
	 * @param day    0 where none is named, or several are
	 * @param named  whether the words themselves name the year: 2024年, 去年
	 */
	record Reading(int end, Period period, int year, int month, int day, boolean named) {

		/** A year that is written at a place. */
		static Reading of(int year, int end) {
			return new Reading(end, new Period.Year(year), year, 0, 0, true);
		}

		/** A year and no part of it. */
		boolean isYear() {
			return period instanceof Period.Year || period.toString().equals(Period.YearUntold.YEAR);
		}
	}

	/** Words for a year and how far it is from the document's. */
	private record YearWord(String word, int offset, boolean ofTold) {
	}

	/** Any leap year stands for the one that is not told. */
	private static final int ANY = 2000;
	private static final int FIRST_YEAR = 1949;
	private static final int LAST_YEAR = 2100;
	private static final int MONTHS = 12;
	private static final List<YearWord> YEAR_WORDS = List.of(new YearWord("今年", 0, false), new YearWord("本年度", 0, false),
			new YearWord("本年", 0, false), new YearWord("当年", 0, true), new YearWord("同年", 0, true),
			new YearWord("去年", -1, false), new YearWord("上年度", -1, false), new YearWord("上年", -1, false),
			new YearWord("上一年度", -1, false), new YearWord("上一年", -1, false), new YearWord("前年", -2, false),
			new YearWord("明年", 1, false), new YearWord("下一年度", 1, false), new YearWord("下年度", 1, false),
			new YearWord("次年", 1, true), new YearWord("翌年", 1, true));

	private final Passage passage;
	private final CalendarNumbers numbers;
	private final int documentYear;
	private final int presentYear;
	private final int toldYear;
	private int place;
	private int year;

	CalendarWords(Passage passage, int documentYear) {
		this(passage, documentYear, documentYear, documentYear);
	}

	/**
	 * @param documentYear that a month without a year is of
	 * @param toldYear     the year that the words before told last, which 次年 counts from
	 * @param presentYear  the year that 今年 means
	 */
	CalendarWords(Passage passage, int documentYear, int toldYear, int presentYear) {
		this.presentYear = presentYear;
		this.passage = passage;
		this.numbers = new CalendarNumbers(passage);
		this.documentYear = documentYear;
		this.toldYear = toldYear;
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
		Optional<Reading> part = part(named);
		if (part.isPresent()) {
			return part;
		}
		int sign = afterYear + (passage.at(afterYear) == '年' ? 1 : 0);
		if (isEdge(named, sign) && passage.startsAt(sign, "初") && !passage.startsAt(sign + 1, "以来", "起", "至今")) {
			return Optional.of(new Reading(sign + 1, told(new Period.AsOf(calendarYear() + "-01-01")), year, 1, 0, named));
		}
		if (isEdge(named, sign) && passage.startsAt(sign, "底", "末") && passage.at(sign + 1) != '前') {
			int end = sign + 1;
			return Optional.of(new Reading(end, told(new Period.AsOf(calendarYear() + "-12-31")), year, MONTHS, 0, named));
		}
		return named
				? Optional.of(new Reading(afterYear, told(new Period.Year(calendarYear())), year, 0, 0, true))
				: Optional.empty();
	}

	/** The year to reckon with, any where none is told. */
	private int calendarYear() {
		return year == 0 ? ANY : year;
	}

	private Period told(Period period) {
		return year == 0 ? Period.YearUntold.like(period) : period;
	}

	/** Whether 年 stands before the sign of an edge of the year: 2024年底, 去年年底, 年末, 年初; 年底前 is a deadline. */
	private boolean isEdge(boolean named, int sign) {
		return sign > place || named && passage.at(place - 1) == '年';
	}

	/** 2021年至2023年, 2021-2023年, 2021年1月—2023年6月, (2021—2023). */
	private Optional<Reading> years() {
		int first = numbers.number(place, 4);
		if (first < FIRST_YEAR || first > LAST_YEAR) {
			return Optional.empty();
		}
		int sign = place + (passage.at(place + 4) == '年' ? 5 : 4);
		CalendarNumbers.Month start = passage.at(place + 4) == '年' ? numbers.month(sign) : CalendarNumbers.Month.NONE;
		sign = start.isMonth() ? start.end() : sign;
		int from = numbers.behindRangeSign(sign);
		int last = from < 0 ? -1 : numbers.number(from, 4);
		boolean bracket = passage.at(place - 1) == '(' && passage.at(from + 4) == ')';
		int behind = bracket ? from + 4 : from + 5;
		if (last <= first || last > LAST_YEAR || passage.at(from + 4) != '年' && !bracket) {
			return Optional.empty();
		}
		CalendarNumbers.Month end = start.isMonth() ? numbers.month(behind) : CalendarNumbers.Month.NONE;
		Period.Months span = new Period.Months(YearMonth.of(first, start.isMonth() ? start.number() : 1),
				YearMonth.of(last, end.isMonth() ? end.number() : MONTHS));
		return Optional.of(new Reading(end.isMonth() ? end.end() : behind, span, last, 0, 0, true));
	}

	private boolean year() {
		int number = numbers.year(place);
		int sign = passage.at(place + 4) == ' ' ? place + 5 : place + 4;
		if (number >= FIRST_YEAR && number <= LAST_YEAR && passage.at(sign) == '年') {
			year = number;
			place = sign + (passage.startsAt(sign, "年度") ? 2 : 1);
			return true;
		}
		for (YearWord word : YEAR_WORDS) {
			if (passage.startsAt(place, word.word())) {
				int base = word.ofTold() && toldYear > 0 ? toldYear : presentYear;
				place += word.word().length();
				year = base == 0 ? 0 : base + word.offset();
				return true;
			}
		}
		return false;
	}

	private Optional<Reading> part(boolean named) {
		if (passage.at(place) == '的' && passage.startsAt(place + 1, "上半年", "下半年", "前三季度")) {
			place++;
		}
		if (passage.startsAt(place, "上半年", "下半年")) {
			return reading(3, new Period.HalfYear(calendarYear(), passage.at(place) == '上' ? 1 : 2), named);
		}
		if (passage.startsAt(place, "全年")) {
			return reading(2, new Period.Year(calendarYear()), named);
		}
		if (passage.startsAt(place, "前三季度", "1至3季度", "1-3季度", "一至三季度", "前3季度")) {
			return reading(passage.at(place) == '前' ? 4 : 5, months(1, 9), named);
		}
		int ordinal = passage.at(place) == '第' ? 1 : 0;
		int quarter = Math.max("一二三四".indexOf(passage.at(place + ordinal)), "1234".indexOf(passage.at(place + ordinal)));
		if (quarter >= 0 && passage.startsAt(place + ordinal + 1, "季度") && !passage.digitAt(place - 1)) {
			Period.Quarter period = new Period.Quarter(calendarYear(), quarter + 1);
			return passage.startsAt(place + ordinal + 3, "末", "底") && passage.at(place + ordinal + 4) != '前'
					? reading(ordinal + 4, DocumentTime.state(period), named)
					: reading(ordinal + 3, period, named);
		}
		CalendarNumbers.Month first = numbers.firstMonths(place);
		if (first.isMonth()) {
			return Optional.of(new Reading(first.end(), told(months(1, first.number())), year, 0, 0, named));
		}
		return month(named);
	}

	/** 6月, 6月底, 6月30日, 1-9月, 1月至6月, 一至九月, 1月1日至9月30日. */
	private Optional<Reading> month(boolean named) {
		CalendarNumbers.Month first = numbers.monthOfRange(place);
		if (!first.isMonth()) {
			return Optional.empty();
		}
		CalendarNumbers.Month beside = numbers.beside(first);
		if (beside.isMonth()) {
			int behind = beside.end() + (passage.at(beside.end()) == '份' ? 1 : 0);
			return Optional.of(new Reading(behind, told(months(first.number(), beside.number())), year, 0, 0, named));
		}
		int range = numbers.behindRangeSign(first.end());
		int again = range > 0 && year > 0 && numbers.number(range, 4) == year && passage.at(range + 4) == '年' ? range + 5 : range;
		CalendarNumbers.Month last = again > 0 ? numbers.month(again) : CalendarNumbers.Month.NONE;
		if (last.isMonth() && last.number() >= first.number()) {
			int end = last.end() + (passage.at(last.end()) == '份' || passage.startsAt(last.end(), "底", "末") ? 1 : 0);
			return Optional.of(new Reading(end, told(months(first.number(), last.number())), year, 0, 0, named));
		}
		if (!first.named()) {
			return Optional.empty();
		}
		if (first.day() > 0) {
			return Optional.of(new Reading(first.end(), told(months(first.number(), first.number())), year, first.number(),
					first.day(), named));
		}
		int end = first.end();
		boolean state = passage.startsAt(end, "底", "末") && passage.at(end + 1) != '前';
		Period period = state
				? new Period.AsOf(YearMonth.of(calendarYear(), first.number()).atEndOfMonth().toString())
				: months(first.number(), first.number());
		int more = passage.startsAt(end, "上旬", "中旬", "下旬") ? 2 : passage.startsAt(end, "底", "末", "份", "初") ? 1 : 0;
		return Optional.of(new Reading(end + more, told(period), year, first.number(), 0, named));
	}

	private Period months(int first, int last) {
		return new CalendarMonths(calendarYear()).between(first, last);
	}

	private Optional<Reading> reading(int length, Period period, boolean named) {
		return Optional.of(new Reading(place + length, told(period), year, 0, 0, named));
	}

}
