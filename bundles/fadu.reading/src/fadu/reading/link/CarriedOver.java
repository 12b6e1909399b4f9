package fadu.reading.link;

import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/** Tells where matters carried over from the year before keep a count from being a later stage of what came in. */
final class CarriedOver {

	private static final Cues WORDS = Cues.of("carried_over");
	private static final int BRACKET = 24;
	private static final int REACH = 60;

	private final Passage passage;
	private final Findings findings;

	CarriedOver(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	/** 办结94件(含上年结转6件): behind a count in its clause. */
	boolean standsBehind(int i) {
		int end = findings.get(i).end();
		return WORDS.standIn(passage.text(), end, Math.min(end + BRACKET, findings.get(i).sentence().clauseEnd(end)));
	}

	/** 收到90件,上年结转6件,办结94件: in a clause of its own, so that they are in what was settled and not in what came in. */
	boolean standsBetween(int first, int second) {
		int start = findings.get(second).start();
		int from = Math.max(findings.get(first).end(), start - REACH);
		return WORDS.first(passage.text(), from, start)
				.filter(word -> passage.find('(', from, word.start()).isEmpty() && counts(word.end(), start)).isPresent();
	}

	/** 没有上年结转案件 counts none. */
	private boolean counts(int from, int to) {
		for (int p = from; p < to && ",;。".indexOf(passage.at(p)) < 0; p++) {
			if (passage.digitAt(p)) {
				return true;
			}
		}
		return false;
	}

}
