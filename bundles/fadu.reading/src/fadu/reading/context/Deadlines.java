package fadu.reading.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Mention;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/**
 * The days by which something planned is to be done: 9月底前完成轮训1350名 is due on 30 September, up to the next semicolon. The end of
 * the year adds nothing to a plan of the whole year, and holds for its clause alone.
 */
final class Deadlines {

	private static final int REACH = 60;
	/** Behind a month or a day: 底前, 之前. */
	static final Cues BEFORE = Cues.of("before_day");
	private static final Cues WHOLE_YEAR = Cues.of("all_year");

	private final Passage passage;

	Deadlines(Passage passage) {
		this.passage = passage;
	}

	/**
	 * The last day by which a planned quantity is due.
	 *
	 * @param plan the time of the plan, whose year a month without one is of
	 */
	Optional<Decided<Period>> of(Mention mention, Sentence in, Period plan) {
		if (DocumentTime.lastDay(plan).getYear() < LocalDate.EPOCH.getYear()) {
			return Optional.empty();
		}
		int from = Math.max(in.segmentStart(passage.text(), mention.start()), mention.start() - REACH);
		int clause = in.clauseStart(mention.start());
		for (int i = mention.start() - 2; i >= from; i--) {
			Optional<Decided<Period>> due = passage.digitAt(i - 1) ? Optional.empty() : at(i, plan, clause);
			if (due.isPresent()) {
				return due.filter(day -> !WHOLE_YEAR.standIn(passage.text(), day.end(), mention.start()));
			}
		}
		return Optional.empty();
	}

	private Optional<Decided<Period>> at(int start, Period plan, int clause) {
		int year = DocumentTime.lastDay(plan).getYear();
		if (passage.startsAt(start, "年底前", "年末前", "年底之前")) {
			boolean adds = start >= clause && !(plan instanceof Period.Year) && !passage.digitAt(start - 1);
			return adds ? Optional.of(due(start, start + 2, LocalDate.of(year, 12, 31))) : Optional.empty();
		}
		return passage.digitAt(start)
				? new CalendarWords(passage, year).at(start).filter(told -> told.month() > 0 && isBefore(told))
						.map(told -> due(start, told.end(), day(told)))
				: Optional.empty();
	}

	/** 9月底前, 9月30日前; 9月前 may be before it begins. */
	private boolean isBefore(CalendarWords.Reading told) {
		boolean edge = told.day() > 0 || passage.endsBefore(told.end(), "底", "末") || "底末".indexOf(passage.at(told.end())) >= 0;
		return edge && BEFORE.startAt(passage.text(), told.end());
	}

	private static LocalDate day(CalendarWords.Reading told) {
		YearMonth month = YearMonth.of(told.year(), told.month());
		return told.day() > 0 && told.day() <= month.lengthOfMonth() ? month.atDay(told.day()) : month.atEndOfMonth();
	}

	private static Decided<Period> due(int start, int end, LocalDate day) {
		return new Decided<>(new Period.Day(day), "period.plan", start, end);
	}

}
