package fadu.reading.link;

import java.math.BigDecimal;

import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/**
 * What is left of a total when a part of it is done: 受理152条,办结147条…尚有5条在查, 接收90人,解除60人,在册30人.
 * Words say that something is left, numbers say of what.
 */
final class Remainders {

	private static final String RULE = "relation.remainder";
	private static final Cues LEFT = Cues.of("left_over");
	/** Who is there is what is left of those who came; told in one sentence, one behind the other. */
	private static final Cues THERE = Cues.of("there_now");
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
			boolean part = findings.isLinked(i) && findings.link(i).isPart();
			if ((!findings.isLinked(i) || part) && findings.isCount(i) && !findings.isCell(i)) {
				if (is(LEFT, i)) {
					relate(i, FARTHEST);
				} else if (!part && is(THERE, i) && findings.sameSentence(i - 2, i)) {
					relate(i, 1);
				}
			}
		}
	}

	private boolean is(Cues sign, int i) {
		int start = findings.get(i).start();
		int end = findings.get(i).end();
		int from = Math.max(findings.get(i).sentence().clauseStart(start), start - BEFORE);
		int to = Math.min(findings.get(i).sentence().clauseEnd(end), end + BEHIND);
		return sign.standIn(passage.text(), from, start) || sign.standIn(passage.text(), end, to);
	}

	/** The nearest part done whose total it makes up with it. */
	private void relate(int i, int farthest) {
		for (int done = i - 1; done >= 0 && done >= i - farthest; done--) {
			int total = findings.isLinked(done) && findings.link(done).isPart() ? findings.link(done).of() : done - 1;
			boolean possible = total >= 0 && total < done && findings.isCount(done) && findings.alike(done, i)
					&& findings.isCount(total) && findings.alike(total, i) && !findings.isCell(total);
			possible &= !findings.isLinked(i) || findings.link(i).of() == total;
			if (possible && findings.value(done).signum() > 0 && isRest(i, total, done)) {
				if (!findings.isLinked(i)) {
					findings.link(i, Link.part(total, RULE, -1, -1));
				}
				if (!findings.isLinked(done) && findings.sameSentence(total, i)) {
					findings.link(done, Link.part(total, RULE, -1, -1));
				}
				return;
			}
		}
	}

	private boolean isRest(int i, int total, int done) {
		BigDecimal rest = findings.value(total).subtract(findings.value(done));
		return rest.compareTo(findings.value(i)) == 0;
	}

}
