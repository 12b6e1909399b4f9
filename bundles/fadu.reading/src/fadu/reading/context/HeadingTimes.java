package fadu.reading.context;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Heading;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Times that headings tell: 一、上半年工作情况 for the section below it, 2023年 or 上年同期 for the column or row of a table. */
final class HeadingTimes {

	/** The rule by which the head of a row or column tells the time. */
	static final String TABLE_HEAD = "period.table_head";

	private static final Cues RESULTS = Cues.of("results");
	private static final Cues YEAR_BEFORE = Cues.of("year_before");
	private static final Cues OPENING = Cues.of("opening_balance");
	private static final Cues CHANGES = Cues.of("comparing_head");
	/** 年初预算: what was planned on that day is for the whole year. */
	private static final Cues PLANS = Cues.of("plan_of_head");
	private static final Cues CARRIED = Cues.of("carried");
	/** 自年初累计: up to the end of the month of a monthly form. */
	private static final Cues CUMULATED = Cues.of("cumulated_since_new_year");
	/** 年计划, beside what was done in half of it. */
	private static final Cues OF_THE_YEAR = Cues.of("plan_of_the_year");
	private static final Cues WORK = Cues.of("work_of_heading");
	private static final Cues JUST_BEFORE = Cues.of("time_just_before");
	private static final Cues END = Cues.of("end_of_time");
	private static final Cues IN_ALL = Cues.of("in_all");
	private static final int SHORT = 6;
	private static final int QUARTERS = 4;
	private static final int FIRST_YEAR = 1949;
	private static final int LAST_YEAR = 2100;
	private static final int FIRST_SECTION = 1;
	private static final int LAST_SECTION = 3;

	private final Passage passage;
	private final DocumentTime document;
	/** The head that was asked for last: all cells of a column share one. */
	private String lastWords;
	private Optional<Decided<Period>> lastTime = Optional.empty();
	private List<Heading> current = List.of();
	private Optional<Decided<Period>> found = Optional.empty();

	HeadingTimes(Passage passage, DocumentTime document) {
		this.passage = passage;
		this.document = document;
	}

	/** The time that the innermost section heading of a sentence starts with, where it announces results. */
	Optional<Decided<Period>> of(Sentence sentence) {
		if (!sentence.headings().equals(current)) {
			current = sentence.headings();
			found = Optional.empty();
			for (Heading heading : current) {
				boolean section = heading.level() >= FIRST_SECTION && heading.level() <= LAST_SECTION;
				boolean results = section
						&& (RESULTS.standIn(passage.text(), heading.start(), heading.end()) || isOfMonth(heading));
				if (results || section && document.planned()) {
					found = time(heading).filter(time -> results || isOver(time.value())).or(() -> found);
				}
			}
		}
		return found;
	}

	/** Whether a sentence of a plan stands under a heading that looks back: 一、去年工作回顾. */
	boolean lookBack(Sentence sentence) {
		return document.planned() && of(sentence).filter(time -> isOver(time.value())).isPresent();
	}

	/** Whether a sentence stands under a heading that opens with a year after the document's: 二、今年干什么, 【明年】. */
	boolean lookAhead(Sentence sentence) {
		return document.year() > 0 && !document.planned() && sentence.headings().stream()
				.filter(heading -> heading.level() > 0 && heading.start() < sentence.content()).anyMatch(this::isAhead);
	}

	private boolean isAhead(Heading heading) {
		return !RESULTS.standIn(passage.text(), heading.start(), heading.end())
				&& (isThisYear(heading) || new CalendarWords(passage, document.year(), document.year(), document.presentYear())
						.at(start(heading)).filter(reading -> reading.end() <= heading.end())
						.filter(reading -> reading.isYear()
								? reading.year() > document.year()
								: WORK.standIn(passage.text(), reading.end(), heading.end())
										&& document.isPlanTime(reading.period()))
						.isPresent());
	}

	/** 二、突出重点,干好今年: of a text that tells of the year before, wherever in the heading 今年 stands. */
	private boolean isThisYear(Heading heading) {
		return document.presentYear() > document.year() && passage.within(heading.start(), heading.end(), "今年");
	}

	/** 关于8月份工作: where the words of a heading begin. */
	private int start(Heading heading) {
		return heading.start() + (passage.startsAt(heading.start(), "关于") ? 2 : 0);
	}

	/** 关于8月份工作: a month of the document's time and nothing else. */
	private boolean isOfMonth(Heading heading) {
		return WORK.endBefore(passage.text(), heading.end()) && new CalendarWords(passage, document.year()).at(start(heading))
				.filter(reading -> heading.end() - reading.end() <= SHORT && DocumentTime.isMonth(reading.period())
						&& !document.isPlanTime(reading.period()))
				.isPresent();
	}

	/** Whether a time was over when the document's time began. */
	private boolean isOver(Period time) {
		return document.year() > 0 && YearMonth.from(DocumentTime.lastDay(time)).isBefore(document.firstMonth());
	}

	private Optional<Decided<Period>> time(Heading heading) {
		return new CalendarWords(passage, document.year()).at(start(heading)).filter(reading -> reading.end() <= heading.end())
				.map(reading -> reading.period() instanceof Period.Year year && year.year() == document.year()
						&& !isWholeYearOfNotice(reading)
								? new Decided<>(document.flow(), "period.heading", heading.start(), reading.end())
								: new Decided<>(reading.period(), "period.heading", heading.start(), reading.end()));
	}

	/** 二、全年办案情况 in a paper about an action of some weeks of its year. */
	private boolean isWholeYearOfNotice(CalendarWords.Reading heading) {
		return passage.endsBefore(heading.end(), "全年") && document.campaign().isPresent();
	}

	/** The time that the head of a cell's column or row tells. */
	Optional<Decided<Period>> ofCell(Tables.Cell cell) {
		if (!cell.isNumber()) {
			return Optional.empty();
		}
		boolean relative = CHANGES.standIn(cell.column(), 0, cell.column().length())
				|| cell.unit().kind() == MeasureClass.PERCENT; // 1—9月完成|完成率
		return endOfRow(cell).or(() -> head(cell.column())).or(() -> head(cell.row()))
				.or(() -> relative ? latest(cell.before()) : Optional.empty());
	}

	/** 年末执业律师 in the row of 2014: the end of the year that the row tells. */
	private Optional<Decided<Period>> endOfRow(Tables.Cell cell) {
		boolean end = cell.column().chars().noneMatch(Character::isDigit)
				&& head(cell.column()).filter(time -> DocumentTime.isDay(time.value())).isPresent();
		return end
				? timeOf(cell.row()).filter(time -> DocumentTime.isFlow(time.value()))
						.map(time -> Decided.of(DocumentTime.state(time.value()), time.rule()))
				: Optional.empty();
	}

	/** 期初在册: what stood before the time of a row began; empty where neither head says so. */
	Optional<Period> opening(Tables.Cell cell, Optional<Decided<Period>> head) {
		boolean opens = OPENING.standIn(cell.column(), 0, cell.column().length())
				|| OPENING.standIn(cell.row(), 0, cell.row().length());
		return opens
				? head.map(Decided::value).or(document::told).filter(DocumentTime::isFlow).map(DocumentTime::stateBefore)
				: Optional.empty();
	}

	private Optional<Decided<Period>> head(String words) {
		if (words != lastWords) {
			lastTime = timeOf(words);
			lastWords = words;
		}
		return lastTime;
	}

	private Optional<Decided<Period>> timeOf(String words) {
		if (words.isEmpty()) {
			return Optional.empty();
		}
		if (CUMULATED.standIn(words, 0, words.length())) {
			return Optional.of(Decided.of(document.thisYear(), TABLE_HEAD));
		}
		if (document.year() > 0 && OF_THE_YEAR.standIn(words, 0, words.length())) {
			return Optional.of(Decided.of(new Period.Year(document.year()), TABLE_HEAD));
		}
		Passage head = new Passage(words);
		for (int i = 0; i < words.length(); i++) {
			int place = i;
			boolean starts = i == 0 || " ()/".indexOf(words.charAt(i - 1)) >= 0 || head.digitAt(i) && !head.digitAt(i - 1);
			Optional<Match<Boolean>> before = starts ? YEAR_BEFORE.at(words, i) : Optional.empty();
			if (before.isPresent() && CARRIED.startAt(words, before.get().end())) {
				return Optional.empty(); // 上年结转 is of the time into which it was carried
			}
			if (before.isPresent()) {
				boolean cumulated = IN_ALL.standIn(words, before.get().end(), words.length()); // 上年同期累计 beside 本年累计
				Period time = cumulated ? DocumentTime.yearBefore(document.thisYear()) : document.yearBefore();
				return Optional.of(Decided.of(time, TABLE_HEAD));
			}
			Optional<Period> told = starts ? justBefore(words, i).or(() -> time(head, place)) : Optional.empty();
			if (told.isPresent()) {
				return Optional.of(Decided.of(told.get(), TABLE_HEAD));
			}
		}
		return Optional.empty();
	}

	/** 上季 in the form of a quarter, 上月 in that of a month: the time of the same length before the document's; 上季末 is a day. */
	private Optional<Period> justBefore(String words, int place) {
		return JUST_BEFORE.at(words, place)
				.filter(word -> !CARRIED.startAt(words, word.end()) && !END.startAt(words, word.end()))
				.flatMap(word -> document.told()).flatMap(HeadingTimes::justBefore);
	}

	private static Optional<Period> justBefore(Period time) {
		if (time instanceof Period.Quarter quarter) {
			return Optional.of(quarter.quarter() > 1
					? new Period.Quarter(quarter.year(), quarter.quarter() - 1)
					: new Period.Quarter(quarter.year() - 1, QUARTERS));
		}
		return time instanceof Period.Months months && months.first().equals(months.last())
				? Optional.of(new Period.Months(months.first().minusMonths(1), months.last().minusMonths(1)))
				: Optional.empty();
	}

	/** A change or rate is of the later of the columns beside it that tell what was done; 本期|上年同期|同比 is of no year before. */
	private Optional<Decided<Period>> latest(String words) {
		Optional<Decided<Period>> latest = Optional.empty();
		for (String part : words.split(" ")) {
			Optional<Decided<Period>> time = YEAR_BEFORE.startAt(part, 0) || PLANS.standIn(part, 0, part.length())
					? Optional.empty()
					: head(part);
			boolean later = time.filter(told -> document.planned() || !document.isPlanTime(told.value())).isPresent()
					&& latest.filter(known -> DocumentTime.lastDay(known.value())
							.isAfter(DocumentTime.lastDay(time.get().value()))).isEmpty();
			latest = later ? time : latest;
		}
		return latest;
	}

	/** 2023年, 1—11月, 本月; 2023 alone, which is a year at the head of a column or row. */
	private Optional<Period> time(Passage head, int place) {
		int year = new CalendarNumbers(head).number(place, 4);
		boolean alone = year >= FIRST_YEAR && year <= LAST_YEAR && (head.at(place + 4) == 0 || head.at(place + 4) == ' ');
		return alone
				? Optional.of(new Period.Year(year))
				: new CalendarWords(head, document.year()).at(place)
						.filter(reading -> !(PLANS.startAt(head.text(), reading.end()) && reading.period() instanceof Period.AsOf)
								&& !CARRIED.startAt(head.text(), reading.end()))
						.map(CalendarWords.Reading::period);
	}

}
