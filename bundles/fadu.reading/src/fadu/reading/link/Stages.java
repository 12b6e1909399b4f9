package fadu.reading.link;

import java.util.Arrays;
import java.util.Optional;

import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/** Stages that a matter passes: what is accepted was applied for, what was settled had been found. */
final class Stages {

	private record Stage(String line, int place) {
	}

	private static final Trie<Stage[]> WORDS = new Trie<>();
	private static final int REACH = 18;

	static {
		for (String[] entry : WordList.entries("stages")) {
			Stage stage = new Stage(entry[0], Integer.parseInt(entry[1]));
			Stage[] known = WORDS.at(entry[2], 0).filter(m -> m.end() == entry[2].length()).map(Match::value)
					.orElse(new Stage[0]);
			Stage[] all = Arrays.copyOf(known, known.length + 1);
			all[known.length] = stage;
			WORDS.add(entry[2], all);
		}
	}

	private Stages() {
	}

	/** Whether the second count stands one stage behind the first, in the next clause. */
	static boolean follow(Passage passage, Finding first, Finding second) {
		if (second.sentence().clausesBetween(first.end(), second.start()) != 1
				|| passage.within(first.end(), second.start(), ";")) {
			return false;
		}
		Optional<Match<Stage[]>> before = stage(passage, first);
		Optional<Match<Stage[]>> after = stage(passage, second);
		if (before.isEmpty() || after.isEmpty()) {
			return false;
		}
		for (Stage a : before.get().value()) {
			for (Stage b : after.get().value()) {
				if (a.line().equals(b.line()) && a.place() < b.place()) {
					return true;
				}
			}
		}
		return false;
	}

	/** The last stage word of the clause, before the number. */
	private static Optional<Match<Stage[]>> stage(Passage passage, Finding finding) {
		int from = Math.max(finding.sentence().clauseStart(finding.start()), finding.start() - REACH);
		return WORDS.lastWithin(passage.text(), from, finding.start());
	}

}
