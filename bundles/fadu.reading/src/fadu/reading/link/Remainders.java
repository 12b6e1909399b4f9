package fadu.reading.link;

import java.math.BigDecimal;

import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/**
 * What is left of a total when a part of it is done: 受理152条,办结147条…尚有5条在查. Words say that something is left, numbers say of what.
 */
final class Remainders {

	private static final Cues LEFT = Cues.of("left_over");
	private static final int BEFORE = 12;
	private static final int BEHIND = 8;
	private static final int FARTHEST = 24;

	private final Passage passage;
	private final Findings findings;

	Remainders(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	void relate() {
		for (int i = 2; i < findings.size(); i++) {
			if (!findings.isLinked(i) && findings.isCount(i) && !findings.isCell(i) && isLeft(i)) {
				relate(i);
			}
		}
	}

	private boolean isLeft(int i) {
		int start = findings.get(i).start();
		int end = findings.get(i).end();
		int from = Math.max(findings.get(i).sentence().clauseStart(start), start - BEFORE);
		int to = Math.min(findings.get(i).sentence().clauseEnd(end), end + BEHIND);
		return LEFT.standIn(passage.text(), from, start) || LEFT.standIn(passage.text(), end, to);
	}

	/** The nearest part done whose total it makes up with it. */
	private void relate(int i) {
		for (int done = i - 1; done >= 0 && done >= i - FARTHEST; done--) {
			int total = findings.isLinked(done) && findings.link(done).isPart() ? findings.link(done).of() : done - 1;
			boolean possible = total >= 0 && total < done && findings.isCount(done) && findings.alike(done, i)
					&& findings.isCount(total) && findings.alike(total, i) && !findings.isCell(total);
			if (possible && findings.value(done).signum() > 0 && isRest(i, total, done)) {
				findings.link(i, Link.part(total, "relation.remainder", -1, -1));
				return;
			}
		}
	}

	private boolean isRest(int i, int total, int done) {
		BigDecimal rest = findings.value(total).subtract(findings.value(done));
		return rest.compareTo(findings.value(i)) == 0;
	}

}
