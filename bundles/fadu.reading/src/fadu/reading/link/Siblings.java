package fadu.reading.link;

import java.math.BigDecimal;

import fadu.reading.language.Passage;

/**
 * Gives the items of a sentence that semicolons divide one total: 邻里纠纷388件,占29.2%;物业纠纷206件,较上季度增加61件;劳动争议119件. Where shares tell
 * the total of some items, the count that each other item opens with is of the same one, as long as they do not exceed it together.
 */
final class Siblings {

	private static final int LONGEST_NAME = 16;
	private static final int MOST = 30;

	private final Passage passage;
	private final Findings findings;

	Siblings(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	void relate() {
		for (int i = 1; i < findings.size(); i++) {
			if (!findings.isLinked(i) && isOpening(i)) {
				int total = totalOfItemBefore(i);
				if (total >= 0 && findings.canBePart(total, i) && sum(total, i).compareTo(findings.value(total)) <= 0) {
					findings.link(i, Link.part(total, "relation.arithmetic", -1, -1));
				}
			}
		}
	}

	/** The first quantity of an item behind a semicolon, with a short name before it. */
	private boolean isOpening(int i) {
		if (!findings.isAmount(i) || findings.isCell(i) || !findings.sameSentence(i - 1, i)) {
			return false;
		}
		int start = findings.get(i).start();
		int least = Math.max(findings.get(i - 1).end(), start - LONGEST_NAME);
		int clause = findings.get(i).sentence().clauseStart(start);
		return clause > least && passage.at(clause - 1) == ';';
	}

	/** The total of the nearest item before that shares tell. */
	private int totalOfItemBefore(int i) {
		for (int j = i - 1; j >= 0 && j >= i - MOST && findings.sameSentence(j, i); j--) {
			if (findings.isAmount(j) && findings.isLinked(j) && findings.alike(j, i)) {
				boolean told = findings.link(j).isPart() && "relation.arithmetic".equals(findings.link(j).rule())
						&& !findings.sameSentence(findings.link(j).of(), i);
				return told ? findings.link(j).of() : -1;
			}
		}
		return -1;
	}

	private BigDecimal sum(int total, int i) {
		BigDecimal sum = findings.value(i);
		for (int j = i - 1; j >= 0 && j >= i - MOST && findings.sameSentence(j, i); j--) {
			boolean part = findings.isLinked(j) && findings.link(j).isPart() && findings.link(j).of() == total;
			sum = part ? sum.add(findings.value(j)) : sum;
		}
		return sum;
	}

}
