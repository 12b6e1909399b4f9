package fadu.reading.link;

import java.util.Optional;

import fadu.model.FigureKind;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Changes that are listed by what changed: 出庭率、败诉率分别提高4个、降低2个百分点 gives each change to the figure before that bears its name. */
final class NamedChanges {

	private static final Cues RESPECTIVELY = Cues.of("respectively");
	private static final Cues SUBJECT_OF_CHANGE = Cues.of("subject_of_change");
	private static final int MOST = 12;
	private static final int GAP = 6;
	private static final int REACH = 16;
	private static final int LEAST_NAME = 2;
	private static final int LONGEST_LIST = 60;

	private final Passage passage;
	private final Findings findings;

	NamedChanges(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	/** Relates a change of such a list; whether it is one of them and what it changed was found. */
	boolean relate(int i) {
		int first = i;
		while (first > 0 && i - first < MOST && follows(first - 1, first)) {
			first--;
		}
		int last = i;
		while (last + 1 < findings.size() && last - first < MOST && follows(last, last + 1)) {
			last++;
		}
		int start = findings.get(first).start();
		int clause = Math.max(passage.skipBlanks(findings.get(first).sentence().clauseStart(start)),
				start - LONGEST_LIST);
		Optional<Match<Boolean>> word = last > first
				? RESPECTIVELY.last(passage.text(), Math.max(clause, start - GAP - 2), start)
				: Optional.empty();
		if (word.isEmpty()) {
			return false;
		}
		int end = SUBJECT_OF_CHANGE.first(passage.text(), clause, word.get().start()).map(Match::start).orElse(word.get().start());
		String[] names = passage.text().substring(clause, end).split("[、和与及]");
		return names.length == last - first + 1 && relate(i, first, names[i - first]);
	}

	private boolean follows(int a, int b) {
		return findings.get(a).kind() == FigureKind.GROWTH && findings.get(b).kind() == FigureKind.GROWTH
				&& findings.sameSentence(a, b)
				&& findings.get(b).start() - findings.get(a).end() <= GAP;
	}

	private boolean relate(int i, int first, String name) {
		for (int j = first - 1; name.length() >= LEAST_NAME && j >= 0 && j >= first - MOST; j--) {
			int start = findings.get(j).start();
			int from = Math.max(findings.get(j).sentence().clauseStart(start), start - REACH);
			boolean line = passage.find('\n', findings.get(j).end(), findings.get(i).sentence().start()).isEmpty();
			if (line && findings.get(j).kind() != FigureKind.GROWTH && passage.within(from, start, name)) {
				findings.link(i, Link.change(j, 0, -1, -1));
				return true;
			}
		}
		return false;
	}

}
