package fadu.reading.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Heading;
import fadu.reading.language.Passage;
import fadu.reading.language.Quotations;
import fadu.reading.language.Sentence;

/** Finds the time that a document covers: in its title, its opening, its first headings, and at last in any year it names. */
public final class DocumentTimes {

	private static final int OPENING = 300;

	private final Passage passage;
	private final List<Sentence> sentences;

	private DocumentTimes(String text, List<Sentence> sentences) {
		this.passage = new Passage(text);
		this.sentences = sentences;
	}

	/** The time of a document, as given, else as found. */
	public static DocumentTime of(String text, List<Sentence> sentences, Optional<Period> given) {
		if (given.isPresent()) {
			return new DocumentTime(given, Optional.empty());
		}
		return new DocumentTimes(text, sentences).find();
	}

	private DocumentTime find() {
		int titleEnd = sentences.isEmpty() ? 0 : sentences.get(0).end();
		boolean titled = !sentences.isEmpty() && sentences.get(0).headings().stream().anyMatch(heading -> heading.level() == 0);
		int year = titled ? yearIn(0, titleEnd) : 0;
		Optional<LocalDate> published = year == 0 ? publication() : Optional.empty();
		year = year > 0 ? year : published.map(LocalDate::getYear).orElse(0);
		year = year > 0 ? year : yearIn(0, OPENING);
		year = year > 0 ? year : latestYear();
		if (year == 0) {
			return new DocumentTime(Optional.empty(), Optional.empty());
		}
		boolean inTitle = titled && yearIn(0, titleEnd) > 0;
		Optional<Period> part = inTitle ? partIn(year, 0, titleEnd) : partOf(year, titleEnd);
		return new DocumentTime(part.isPresent() ? part : Optional.of(new Period.Year(year)),
				part.isPresent() ? Optional.empty() : published);
	}

	/** The first year that is named outside titles of other documents. */
	private int yearIn(int from, int to) {
		Quotations quotations = Quotations.of(passage.text().substring(0, Math.min(to, passage.text().length())));
		for (int i = from; i < to; i++) {
			int year = yearAt(i);
			if (year > 0 && !quotations.covers(i)) {
				return year;
			}
		}
		return 0;
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
		boolean four = !passage.digitAt(i - 1) && passage.digitAt(i) && passage.digitAt(i + 1) && passage.digitAt(i + 2)
				&& passage.digitAt(i + 3);
		if (!four || passage.at(i + 4) != '年') {
			return 0;
		}
		int year = Integer.parseInt(passage.text().substring(i, i + 4));
		return year >= 1949 && year <= 2100 ? year : 0;
	}

	/** A date in digits near the top: 2020-10-01. */
	private Optional<LocalDate> publication() {
		for (int i = 0; i < Math.min(OPENING, passage.text().length() - 9); i++) {
			char sign = passage.at(i + 4);
			if (passage.digitAt(i) && (sign == '-' || sign == '/') && passage.at(i + 7) == sign && passage.digitAt(i + 9)) {
				try {
					return Optional.of(LocalDate.parse(passage.text().substring(i, i + 10).replace('/', '-')));
				} catch (DateTimeException e) {
					continue;
				}
			}
		}
		return Optional.empty();
	}

	/** The part of the year that the title, the first clause or a heading of results names. */
	private Optional<Period> partOf(int year, int titleEnd) {
		Optional<Period> part = partIn(year, 0, Math.min(titleEnd, 40));
		if (part.isPresent() || sentences.isEmpty()) {
			return part;
		}
		Sentence opening = sentences
				.get(sentences.get(0).headings().stream().anyMatch(h -> h.level() == 0) && sentences.size() > 1 ? 1 : 0);
		part = partIn(year, opening.content(), Math.min(opening.end(), opening.content() + 12));
		for (Sentence sentence : part.isPresent() ? List.<Sentence>of() : sentences) {
			for (Heading heading : sentence.headings()) {
				boolean results = heading.level() == 1 && heading.start() == sentence.content()
						&& passage.within(heading.start(), heading.end(), "总结", "情况", "成效", "回顾");
				if (results && part.isEmpty()) {
					part = partIn(year, heading.start(), heading.end());
				}
			}
		}
		return part;
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
