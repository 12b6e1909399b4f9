package fadu.reading.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Heading;
import fadu.reading.language.Passage;
import fadu.reading.language.Quotations;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/** Finds the time that a document covers: in its title, its opening, its first headings, and at last in any year it names. */
public final class DocumentTimes {

	private static final int OPENING = 300;
	private static final int LABEL = 12;
	private static final int LONGEST_TITLE = 40;
	private static final int FIRST_WORDS = 12;
	private static final Cues RESULTS = Cues.of("results");
	private static final Cues PLANS = Cues.of("plan_title");
	private static final Cues STAMPS = Cues.of("posting_stamp");

	private final Passage passage;
	private final List<Sentence> sentences;

	private DocumentTimes(String text, List<Sentence> sentences) {
		this.passage = new Passage(text);
		this.sentences = sentences;
	}

	/** The time of a document, as given, else as found. */
	public static DocumentTime of(String text, List<Sentence> sentences, Optional<Period> given) {
		if (given.isPresent()) {
			return new DocumentTime(given, Optional.empty(), new DocumentTimes(text, sentences).isPlan());
		}
		return new DocumentTimes(text, sentences).find();
	}

	private DocumentTime find() {
		boolean titled = isTitled();
		int titleEnd = sentences.isEmpty() ? 0 : sentences.get(0).end();
		if (titled) {
			Optional<Period> span = years(titleEnd).or(() -> Anniversaries.period(passage, titleEnd, OPENING));
			if (span.isPresent()) {
				return new DocumentTime(span, Optional.empty(), isPlan());
			}
		}
		int year = titled ? yearIn(0, titleEnd) : 0;
		boolean inTitle = year > 0;
		Optional<Period.AsOf> published = inTitle ? Optional.empty() : publication();
		year = inTitle ? year : published.map(day -> DocumentTime.lastDay(day).getYear()).orElse(0);
		year = year > 0 ? year : openingYear();
		year = year > 0 ? year : latestYear();
		if (year == 0) {
			return new DocumentTime(Optional.empty(), Optional.empty(), isPlan());
		}
		Optional<Period> part = inTitle ? partIn(year, 0, titleEnd) : partOf(year, titleEnd);
		if (part.isEmpty() && published.isPresent()) {
			part = partOfNews(year);
		}
		return new DocumentTime(part.isPresent() ? part : Optional.of(new Period.Year(year)),
				part.isPresent() ? Optional.empty() : published, isPlan());
	}

	private boolean isTitled() {
		return !sentences.isEmpty() && sentences.get(0).headings().stream().anyMatch(heading -> heading.level() == 0);
	}

	/** 2025年工作要点: the title announces a plan and no results. */
	private boolean isPlan() {
		int end = isTitled() ? sentences.get(0).end() : 0;
		return PLANS.standIn(passage.text(), 0, end) && !RESULTS.standIn(passage.text(), 0, end);
	}

	/** 2021—2023年 or 2021年1月至2023年6月 in a title or the line below it. */
	private Optional<Period> years(int titleEnd) {
		int end = sentences.size() > 1 ? Math.min(sentences.get(1).end(), titleEnd + LONGEST_TITLE) : titleEnd;
		Quotations quotations = Quotations.of(passage.text().substring(0, end));
		for (int i = 0; i < end; i++) {
			Optional<Period> span = passage.digitAt(i) && !quotations.covers(i)
					? new CalendarWords(passage, 0).at(i).map(CalendarWords.Reading::period).filter(DocumentTime::isLong)
					: Optional.empty();
			if (span.isPresent()) {
				return span;
			}
		}
		return Optional.empty();
	}

	private int number(int i) {
		int value = 0;
		for (int k = i; k < i + 4; k++) {
			if (!passage.digitAt(k)) {
				return 0;
			}
			value = value * 10 + passage.at(k) - '0';
		}
		return value;
	}

	/** The first year that is named outside titles of other documents. */
	private int yearIn(int from, int to) {
		Quotations quotations = Quotations.of(passage.text().substring(0, Math.min(to, passage.text().length())));
		for (int i = from; i < Math.min(to, passage.text().length()); i++) {
			int year = yearAt(i);
			if (year > 0 && !quotations.covers(i)) {
				return year;
			}
		}
		return 0;
	}

	/** The first year of the opening; of a report delivered early in a year the year before, where that is the next one named. */
	private int openingYear() {
		int year = yearIn(0, OPENING);
		int place = passage.text().indexOf(year + "年");
		int line = year > 0 ? new DeliveryDates(passage).lineEnd(place) : -1;
		return line > 0 && yearIn(line, line + OPENING) == year - 1 ? year - 1 : year;
	}

	private int latestYear() {
		Quotations quotations = Quotations.of(passage.text());
		int latest = 0;
		for (int i = passage.text().indexOf('年'); i >= 0; i = passage.text().indexOf('年', i + 1)) {
			int year = yearAt(i - 4);
			latest = year > latest && !quotations.covers(i) ? year : latest;
		}
		return latest;
	}

	private int yearAt(int i) {
		int year = passage.digitAt(i - 1) || passage.at(i + 4) != '年' ? 0 : number(i);
		return year >= 1949 && year <= 2100 ? year : 0;
	}

	/** A date in digits near the top, 2020-10-01. The stamp of a page (发布时间) dates the page, and so its text to the month only. */
	private Optional<Period.AsOf> publication() {
		for (int i = 0; i < Math.min(OPENING, passage.text().length() - 9); i++) {
			char sign = passage.at(i + 4);
			if (passage.digitAt(i) && (sign == '-' || sign == '/') && passage.at(i + 7) == sign && passage.digitAt(i + 9)) {
				try {
					LocalDate day = LocalDate.parse(passage.text().substring(i, i + 10).replace('/', '-'));
					boolean stamp = STAMPS.standIn(passage.text(), i - LABEL, i);
					return Optional.of(new Period.AsOf(stamp ? YearMonth.from(day).toString() : day.toString()));
				} catch (DateTimeException e) {
					continue;
				}
			}
		}
		return Optional.empty();
	}

	/** The part of the year that the title, the first clause or a heading of results names. */
	private Optional<Period> partOf(int year, int titleEnd) {
		Optional<Period> part = partIn(year, 0, Math.min(titleEnd, LONGEST_TITLE));
		if (part.isPresent() || sentences.isEmpty()) {
			return part;
		}
		Sentence opening = sentences.get(isTitled() && sentences.size() > 1 ? 1 : 0);
		part = partIn(year, opening.content(), Math.min(opening.end(), opening.content() + FIRST_WORDS));
		for (Sentence sentence : part.isPresent() ? List.<Sentence>of() : sentences) {
			for (Heading heading : sentence.headings()) {
				boolean results = heading.level() == 1 && heading.start() == sentence.content()
						&& RESULTS.standIn(passage.text(), heading.start(), heading.end());
				if (results && part.isEmpty()) {
					part = partIn(year, heading.start(), heading.end());
				}
			}
		}
		return part;
	}

	/** The part that the opening of a news item tells together with the year of its posting: 记者从市司法局了解到,2025年上半年…. */
	private Optional<Period> partOfNews(int year) {
		for (int i = 0; i < Math.min(OPENING, passage.text().length()); i++) {
			Optional<Period> part = yearAt(i) == year ? partIn(year, i, i + 1) : Optional.empty();
			if (part.isPresent()) {
				return part;
			}
		}
		return Optional.empty();
	}

	private Optional<Period> partIn(int year, int from, int to) {
		for (int i = from; i < to; i++) {
			Optional<Period> part = new CalendarWords(passage, year).at(i).map(CalendarWords.Reading::period)
					.filter(period -> period instanceof Period.HalfYear || period instanceof Period.Quarter
							|| period instanceof Period.Months months && months.first().isBefore(months.last()));
			if (part.isPresent()) {
				return part;
			}
		}
		return Optional.empty();
	}

}
