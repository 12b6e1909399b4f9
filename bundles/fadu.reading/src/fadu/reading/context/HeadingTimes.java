package fadu.reading.context;

import java.util.List;
import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Heading;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;

/** Times that headings tell: 一、上半年工作情况 for the section below it, 2023年 or 上年同期 for the column or row of a table. */
final class HeadingTimes {

	private static final Cues RESULTS = Cues.of("results");
	private static final Cues YEAR_BEFORE = Cues.of("year_before");
	private static final int FIRST_SECTION = 1;
	private static final int LAST_SECTION = 3;

	private final Passage passage;
	private final DocumentTime document;
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
				if (section && RESULTS.standIn(passage.text(), heading.start(), heading.end())) {
					found = time(heading).or(() -> found);
				}
			}
		}
		return found;
	}

	private Optional<Decided<Period>> time(Heading heading) {
		return new CalendarWords(passage, document.year()).at(heading.start()).filter(reading -> reading.end() <= heading.end())
				.map(reading -> reading.period() instanceof Period.Year year && year.year() == document.year()
						? new Decided<>(document.flow(), "period.heading", heading.start(), reading.end())
						: new Decided<>(reading.period(), "period.heading", heading.start(), reading.end()));
	}

	/** The time that the head of a cell's column or row tells. */
	Optional<Decided<Period>> ofCell(Tables.Cell cell) {
		return cell.isNumber() ? head(cell.column()).or(() -> head(cell.row())) : Optional.empty();
	}

	private Optional<Decided<Period>> head(String words) {
		if (words.isEmpty()) {
			return Optional.empty();
		}
		if (YEAR_BEFORE.startAt(words, 0)) {
			return Optional.of(Decided.of(document.yearBefore(), "period.table_head"));
		}
		return new CalendarWords(new Passage(words), document.year()).at(0)
				.map(reading -> Decided.of(reading.period(), "period.table_head"));
	}

}
