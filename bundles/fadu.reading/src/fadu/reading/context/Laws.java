package fadu.reading.context;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

import fadu.model.value.Period;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/** Times told by a law: 自《法律援助法》施行以来 starts in the month in which that law came into force. */
final class Laws {

	/** A law that is said to have come into force. */
	record InForce(YearMonth month, int end) {
	}

	private static final Trie<YearMonth> LAWS = new Trie<>();
	private static final Cues IN_FORCE = Cues.of("in_force");
	private static final int LONGEST_TITLE = 30;
	private static final int MONTHS = 12;

	static {
		WordList.entries("laws").forEach(entry -> LAWS.add(entry[0], YearMonth.parse(entry[1])));
	}

	private Laws() {
	}

	/** 《…》施行十年来: so many years from the month in which it came into force. */
	static Optional<Period> sinceThen(Passage passage, int from, int to) {
		return within(passage, from, to).flatMap(law -> YearSpans.at(passage, law.end())
				.map(span -> new Period.Months(law.month(), law.month().plusMonths(span.years() * MONTHS - 1L))));
	}

	/** The first known law of a stretch that is said to have come into force: 《…》施行. */
	static Optional<InForce> within(Passage passage, int from, int to) {
		for (int i = from; i < to; i++) {
			OptionalInt end = passage.at(i) == '《' ? passage.find('》', i, i + LONGEST_TITLE) : OptionalInt.empty();
			if (end.isEmpty()) {
				continue;
			}
			int close = end.getAsInt();
			Optional<Match<YearMonth>> law = LAWS.before(passage.text(), close);
			Optional<Match<Boolean>> verb = IN_FORCE.at(passage.text(), close + 1);
			if (law.isPresent() && verb.isPresent()) {
				return Optional.of(new InForce(law.get().value(), verb.get().end()));
			}
		}
		return Optional.empty();
	}

}
