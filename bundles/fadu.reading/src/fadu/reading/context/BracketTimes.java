package fadu.reading.context;

import java.util.Optional;

import fadu.model.value.Period;
import fadu.reading.language.Mention;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * What a text says that its brackets mean: 括号内为2025年数据 gives the number that stands alone in a bracket behind another its time.
 */
final class BracketTimes {

	private static final Cues CONVENTIONS = Cues.of("in_brackets");
	private static final Cues YEAR_BEFORE = Cues.of("year_before");
	private static final Cues BEFORE = Cues.of("before_bracket_of_last_year");
	private static final int REACH = 6;
	private static final int LONGEST_TAIL = 2;

	private final Passage passage;
	private final Optional<Decided<Period>> told;
	private final Optional<Period> yearBefore;

	BracketTimes(Passage passage, DocumentTime document) {
		this.passage = passage;
		this.yearBefore = document.year() > 0 ? Optional.of(document.yearBefore()) : Optional.empty();
		this.told = CONVENTIONS.first(passage.text(), 0, passage.text().length()).flatMap(cue -> told(cue, document));
	}

	private Optional<Decided<Period>> told(Match<Boolean> cue, DocumentTime document) {
		CalendarWords words = new CalendarWords(passage, document.year(), document.year(), document.presentYear());
		for (int i = cue.end(); i <= cue.end() + REACH; i++) {
			Optional<Match<Boolean>> before = YEAR_BEFORE.at(passage.text(), i);
			if (before.isPresent()) {
				return Optional.of(new Decided<>(document.yearBefore(), "period.bracket", cue.start(), before.get().end()));
			}
			Optional<CalendarWords.Reading> reading = words.at(i);
			if (reading.isPresent()) {
				return reading.map(r -> new Decided<>(r.period(), "period.bracket", cue.start(), r.end()));
			}
		}
		return Optional.empty();
	}

	/** The time of a number that is all that its bracket holds: of the year before in 比上年(1182件)多104件. */
	Optional<Decided<Period>> of(Mention mention) {
		boolean alone = passage.at(mention.start() - 1) == '('
				&& passage.find(')', mention.end(), mention.end() + LONGEST_TAIL).isPresent();
		if (alone && BEFORE.endBefore(passage.text(), mention.start() - 1) && yearBefore.isPresent()) {
			return yearBefore.map(time -> new Decided<>(time, "period.year_before", mention.start() - LONGEST_TAIL - 1,
					mention.start() - 1));
		}
		return told.filter(time -> alone);
	}

}
