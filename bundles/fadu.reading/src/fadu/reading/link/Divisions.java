package fadu.reading.link;

import java.util.Optional;

import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.language.Passage;

/**
 * Finds the words that divide a total: 由专职120人、兼职380人组成, 按类型分. They are taken only where one total alone can be meant: the
 * quantity before, or the only one of its sort in the sentence and the one before it.
 */
final class Divisions {

	/**
	 * Words that divide a total.
	 *
	 * @param total place of the total in the list
	 * @param words where they stand
	 */
	record Division(int total, Match<Boolean> words) {
	}

	private static final Cues DIVIDES = Cues.of("divides");
	private static final Cues DIVIDING = Cues.of("dividing");
	private static final Cues MADE_OF = Cues.of("made_of");
	private static final int REACH = 14;
	private static final int LONGEST = 80;
	private static final int MOST = 12;

	private final Passage passage;
	private final Findings findings;

	Divisions(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	/** The division whose first part a quantity can be. */
	Optional<Division> before(int i) {
		return composed(i).or(() -> divided(i)).filter(division -> findings.canBePart(division.total(), i));
	}

	private Optional<Division> composed(int i) {
		int start = findings.get(i).start();
		if (!findings.sameSentence(i - 1, i) || findings.clausesBetween(i - 1, i) > 1) {
			return Optional.empty();
		}
		int from = Math.max(findings.get(i - 1).end(), findings.get(i).sentence().clauseStart(start));
		int sign = passage.skipBlanks(from);
		boolean made = passage.at(sign) == '由' && MADE_OF.standIn(passage.text(), findings.get(i).end(),
				Math.min(findings.get(i).end() + LONGEST, findings.get(i).sentence().clauseEnd(start)));
		return made ? Optional.of(new Division(i - 1, new Match<>(sign, sign + 1, Boolean.TRUE))) : Optional.empty();
	}

	private Optional<Division> divided(int i) {
		int start = findings.get(i).start();
		int from = Math.max(findings.get(i - 1).end(), findings.get(i).sentence().content());
		Optional<Match<Boolean>> word = DIVIDES.last(passage.text(), Math.max(from, start - REACH - MOST), start)
				.filter(match -> DIVIDING.standIn(passage.text(), Math.max(from, match.start() - REACH), match.start()));
		int total = -1;
		for (int j = i - 1; word.isPresent() && j >= 0 && j >= i - MOST && isNear(j, i); j--) {
			if (findings.isAmount(j) && findings.alike(j, i)) {
				if (total >= 0) {
					return Optional.empty();
				}
				total = j;
			}
		}
		return total < 0 ? Optional.empty() : Optional.of(new Division(total, word.get()));
	}

	/** In the sentence or the one before it on the same line. */
	private boolean isNear(int j, int i) {
		return findings.sameSentence(j, i) || findings.get(j).sentence().end() >= findings.get(i).sentence().start() - 1
				&& passage.find('\n', findings.get(j).end(), findings.get(i).sentence().start()).isEmpty();
	}

}
