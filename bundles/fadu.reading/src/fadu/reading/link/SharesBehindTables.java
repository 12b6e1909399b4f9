package fadu.reading.link;

import java.math.BigDecimal;

import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;

/**
 * Relates the rates told behind a table to the total that it divides, where one of its parts or two together are so many per cent.
 */
final class SharesBehindTables {

	private static final int MOST_RATES = 6;
	private static final int MOST_PARTS = 12;
	/** So far back are rows that the sentence of a rate names. */
	private static final int MOST_CELLS = 120;
	private static final int REACH = 60;
	private static final Cues NOTES = Cues.of("note_of_table");
	/** Two parts together are met by chance too seldom where the rate is told to a hundredth. */
	private static final int EXACT = 2;

	private final Passage passage;
	private final Findings findings;

	SharesBehindTables(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	/** Relates the rates of the paragraph behind the cells from one place of the list up to another. */
	void relate(int from, int to) {
		for (int i = to; i < findings.size() && i < to + MOST_RATES && !findings.isCell(i)
				&& follows(to - 1, i); i++) {
			boolean rate = "%".equals(findings.get(i).unit()) && findings.isRelative(i) && !findings.isLinked(i)
					&& percent(i).scale() >= 1;
			int total = rate ? total(from, to, i) : -1;
			if (total >= 0) {
				findings.link(i, Link.share(total, "relation.arithmetic", -1, -1));
			}
		}
	}

	/** Whether a figure stands in the line below a table, or anywhere in what follows a note that opens there. */
	private boolean follows(int cell, int i) {
		int start = findings.get(i).start();
		int line = passage.find('\n', findings.get(cell).end(), start).orElse(-1);
		return line >= 0 && (NOTES.startAt(passage.text(), line + 1) || passage.find('\n', line + 1, start).isEmpty());
	}

	/** Whether the sentence of a rate tells of the row of a cell: 城关镇. */
	private boolean isTold(int cell, int rate) {
		Sentence sentence = findings.get(rate).sentence();
		String row = findings.own(cell);
		int from = Math.max(sentence.start(), findings.get(rate).start() - REACH);
		return row.length() > 1 && passage.within(from, findings.get(rate).start(), row);
	}

	private int total(int from, int to, int rate) {
		for (int a = Math.max(from, to - MOST_CELLS); a < to; a++) {
			if (!divides(a) || a < to - MOST_PARTS && !isTold(a, rate)) {
				continue;
			}
			int total = findings.link(a).of();
			boolean one = Shares.fits(findings.value(a), findings.value(total), percent(rate));
			for (int b = a + 1; !one && percent(rate).scale() >= EXACT && a >= to - MOST_PARTS && b < to; b++) {
				one = divides(b) && findings.link(b).of() == total
						&& Shares.fits(findings.value(a).add(findings.value(b)), findings.value(total), percent(rate));
			}
			if (one) {
				return total;
			}
		}
		return -1;
	}

	private boolean divides(int cell) {
		return findings.isLinked(cell) && findings.link(cell).isPart();
	}

	private BigDecimal percent(int i) {
		return findings.get(i).mention().quantity().value();
	}

}
