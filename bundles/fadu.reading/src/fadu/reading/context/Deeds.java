package fadu.reading.context;

import java.util.Optional;

import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Finds the verbs that tell of a deed: 受理, 培训; 调解 in 人民调解员 is none. */
final class Deeds {

	private static final Cues DOING = Cues.of("doing");
	private static final Cues DONE = Cues.of("done_verb");
	/** What makes a noun of a verb before it: 调解员, 审查机构. */
	private static final String NOMINAL = "员室委中组机站所对平窗工权";
	private static final int MOST_VERBS = 4;

	private Deeds() {
	}

	/** The last verb of doing in a stretch. */
	static Optional<Match<Boolean>> last(Passage passage, int from, int to) {
		String text = passage.text();
		int end = to;
		for (int looked = 0; looked < MOST_VERBS; looked++) {
			Optional<Match<Boolean>> doing = DOING.last(text, from, end);
			Optional<Match<Boolean>> done = DONE.last(text, from, end);
			Optional<Match<Boolean>> verb = doing.isEmpty() || done.isPresent() && done.get().start() > doing.get().start()
					? done
					: doing;
			if (verb.isEmpty() || !isNominal(passage, verb.get())) {
				return verb;
			}
			end = verb.get().start() + 1;
		}
		return Optional.empty();
	}

	private static boolean isNominal(Passage passage, Match<Boolean> verb) {
		return NOMINAL.indexOf(passage.at(verb.end())) >= 0 && passage.at(verb.end()) != 0 || passage.endsBefore(verb.start(), "人民")
				|| passage.startsAt(verb.end(), "帮教", "对象", "事项")
				|| passage.startsAt(verb.start(), "服务点")
				|| passage.startsAt(verb.start(), "派出") && passage.startsAt(verb.end(), "司法所", "法庭")
				|| passage.startsAt(verb.start(), "组织数", "组织(")
				|| passage.startsAt(verb.start(), "组织") && passage.endsBefore(verb.start(), "调解", "党", "社会", "基层", "普法", "各类");
	}

}
