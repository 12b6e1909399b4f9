package fadu.reading.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import fadu.model.FigureKind;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;

/**
 * Finds parts by arithmetic: quantities of a sentence that add up to the one before them, or to the one behind 共. Two
 * quantities or more that add up exactly do so by chance too seldom to matter.
 */
final class Sums {

	private static final Cues TOTAL = Cues.of("total");
	private static final Cues DIVIDES = Cues.of("divides");
	private static final Cues NAMELY = Cues.of("namely");
	private static final int MOST_PARTS = 12;
	private static final int REACH = 14;
	private static final int FARTHEST = 30;
	/** A sum of three digits is met by chance too seldom to matter. */
	private static final BigDecimal LEAST_TOTAL = BigDecimal.valueOf(100);

	private final Passage passage;
	private final Findings findings;

	Sums(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	/** Relates what stands before a total that says so: 甲12件、乙8件,合计20件. */
	void before() {
		for (int i = 1; i < findings.size(); i++) {
			if (!findings.isCell(i) && findings.isAmount(i) && TOTAL.endBefore(passage.text(), findings.get(i).start())) {
				before(i);
			}
		}
	}

	void relate() {
		for (int i = 0; i < findings.size(); i++) {
			if (findings.isCell(i)) {
				continue;
			}
			spelledOut(i);
			if (i == 0 || !findings.sameSentence(i - 1, i) || opensList(i)) {
				earlier(i);
			}
		}
	}

	/**
	 * Counts of a sentence that together are a total of a sentence before: of those that 其中 relates, the total that they add up
	 * to and not the one that stands nearest; of others, a total that is large enough not to be met by chance.
	 */
	private void earlier(int first) {
		BigDecimal sum = BigDecimal.ZERO;
		int parts = 0;
		int end = first;
		while (end < findings.size() && end < first + MOST_PARTS && findings.sameSentence(first, end)
				&& (isPassedOver(first, end)
						|| findings.isAmount(end)
								&& (!findings.isLinked(end) || findings.link(end).of() < first && isLoose(end)))) {
			if (!isPassedOver(first, end)) {
				sum = sum.add(findings.value(end));
				parts++;
			}
			end++;
			int total = parts > 1 ? total(sum, first) : -1;
			if (total >= 0) {
				for (int part = first; part < end; part++) {
					if (!isPassedOver(first, part)) {
						findings.link(part, Link.partBySum(total));
					}
				}
				return;
			}
		}
	}

	/** A link that only 其中 tells may be of a total that stands farther. */
	private boolean isLoose(int i) {
		return "relation.among".equals(findings.link(i).rule()) || "relation.stage".equals(findings.link(i).rule());
	}

	/** Shares and changes between parts, and the bodies that had them: 市级受理80件,8个县受理60件. */
	private boolean isPassedOver(int first, int i) {
		return findings.isRelative(i) || findings.isCount(i) && !findings.alike(first, i);
	}

	/** A list of parts in the middle of a sentence: behind a semicolon, or 按程序分. */
	private boolean opensList(int i) {
		int from = findings.get(i - 1).end();
		return passage.find(';', from, findings.get(i).start()).isPresent()
				|| DIVIDES.standIn(passage.text(), Math.max(from, findings.get(i).start() - REACH), findings.get(i).start());
	}

	private int total(BigDecimal sum, int first) {
		for (int t = first - 1; t >= 0 && t >= first - FARTHEST && sum.compareTo(LEAST_TOTAL) >= 0; t--) {
			if (findings.isAmount(t) && !findings.isCell(t) && findings.alike(t, first) && findings.value(t).compareTo(sum) == 0) {
				return t;
			}
		}
		return -1;
	}

	/** Counts or sums of money that the one behind 共 adds up. */
	private void before(int i) {
		BigDecimal sum = BigDecimal.ZERO;
		List<Integer> parts = new ArrayList<>();
		for (int j = i - 1; j >= 0 && j >= i - MOST_PARTS && findings.sameSentence(j, i) && !findings.isLinked(j); j--) {
			boolean kinds = parts.isEmpty() && findings.get(j).mention().numeral().chinese() && !findings.alike(j, i);
			if (!kinds && !findings.alike(j, i)) {
				return;
			}
			if (!kinds) {
				parts.add(j);
				sum = sum.add(findings.value(j));
			}
			if (sum.compareTo(findings.value(i)) == 0 && parts.size() > 1) {
				parts.forEach(part -> findings.link(part, Link.partBySum(i)));
			}
		}
	}

	/** “三个转变”,即: as many claims as the number says follow it in the sentence. */
	private void spelledOut(int i) {
		if (!findings.get(i).mention().numeral().chinese() || findings.value(i).scale() > 0
				|| !NAMELY.standIn(passage.text(), findings.get(i).end(), findings.get(i).end() + REACH)) {
			return;
		}
		int end = i + 1;
		while (end < findings.size() && end <= i + MOST_PARTS && findings.sameSentence(end, i)
				&& findings.get(end).kind() == FigureKind.RANK) {
			end++;
		}
		if (BigDecimal.valueOf(end - i - 1).compareTo(findings.value(i)) == 0 && end - i - 1 > 1) {
			for (int part = i + 1; part < end; part++) {
				findings.link(part, Link.part(i, "relation.spelled_out", -1, -1));
			}
		}
	}

}
