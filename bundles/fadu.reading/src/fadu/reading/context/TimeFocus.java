package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/** How far a time that a sentence tells goes on, and which period its words mean in a document. */
final class TimeFocus {

	private static final Cues AWARDS = Cues.of("award");
	private static final Cues CARRIED = Cues.of("carried");
	private static final int LONGEST_CLAUSE = 60;
	private static final int LONGEST_SEGMENT = 400;
	private static final int ANY_YEAR = 2000;
	private static final int DECEMBER = 12;

	private final Passage passage;
	private final DocumentTime document;

	TimeFocus(Passage passage, DocumentTime document) {
		this.passage = passage;
		this.document = document;
	}

	/**
	 * How far a time goes on: a single month to the end of its segment; an earlier year over the sentence where its clause counts
	 * something, but to the end of its clause where it only tells when a thing was set up or honoured.
	 */
	int reach(int start, CalendarWords.Reading reading, int clauseEnd, Sentence sentence) {
		int near = Math.min(clauseEnd, reading.end() + LONGEST_CLAUSE);
		boolean earlier = reading.year() < document.year() && !document.covers(reading.year());
		if (earlier && passage.startsAt(reading.end(), "为", "是", "仅", "则")
				|| CARRIED.standIn(passage.text(), reading.end(), near)
				|| earlier && AWARDS.standIn(passage.text(), reading.end(), near)) {
			return clauseEnd;
		}
		boolean counts = false;
		for (int i = reading.end(); i < near && !counts; i++) {
			counts = passage.digitAt(i);
		}
		return reading.month() > 0 || earlier && !counts ? segmentEnd(start, sentence) : sentence.end();
	}

	/** The next semicolon, or the end of the sentence. */
	int segmentEnd(int place, Sentence sentence) {
		return passage.find(';', place, Math.min(sentence.end(), place + LONGEST_SEGMENT)).orElse(sentence.end());
	}

	/** The day on which something was done. */
	static Period onDay(CalendarWords.Reading reading) {
		LocalDate day = day(reading);
		return reading.year() == 0 ? Period.YearUntold.like(new Period.Day(day)) : new Period.Day(day);
	}

	/** The day up to which something was done: the last of a month or year where none is named. */
	Period until(CalendarWords.Reading reading) {
		LocalDate day = reading.day() > 0 ? day(reading) : DocumentTime.lastDay(reading.period());
		Period state = new Period.AsOf(day.withYear(reading.year() == 0 ? ANY_YEAR : day.getYear()).toString());
		return reading.year() == 0 ? Period.YearUntold.like(state) : state;
	}

	private static LocalDate day(CalendarWords.Reading reading) {
		LocalDate last = DocumentTime.lastDay(reading.period());
		LocalDate day = last.withDayOfMonth(Math.min(reading.day(), last.lengthOfMonth()));
		return reading.year() == 0 ? day.withYear(ANY_YEAR) : day;
	}

	/**
	 * The time from a month on; 今年以来 is the document's own time.
	 *
	 * @param digits whether the year is written in digits
	 */
	Period since(CalendarWords.Reading reading, boolean digits) {
		if (reading.year() == document.year() && reading.month() == 0 && !(digits && document.guessed())) {
			return digits ? document.flow() : document.thisYear();
		}
		int month = Math.max(1, reading.month());
		return reading.year() == 0
				? Period.YearUntold.like(new Period.Since(YearMonth.of(ANY_YEAR, month)))
				: document.since(YearMonth.of(reading.year(), month));
	}

	/** The period that calendar words mean: the year of the document is what it covers, a day ahead of it the month or year. */
	Period resolved(CalendarWords.Reading reading) {
		if (reading.period() instanceof Period.AsOf && reading.year() > document.year()) {
			YearMonth month = YearMonth.of(reading.year(), reading.month());
			return reading.month() == DECEMBER ? new Period.Year(reading.year()) : new Period.Months(month, month);
		}
		boolean wholeYear = reading.period() instanceof Period.Year year && year.year() == document.year() && reading.named();
		if (wholeYear && document.isLong() && DocumentTime.lastDay(document.flow()).getMonthValue() < DECEMBER) {
			return document.thisYear();
		}
		return wholeYear && document.campaign().isEmpty() && !document.covers(document.year() - 1)
				? document.flow()
				: reading.period();
	}

}
