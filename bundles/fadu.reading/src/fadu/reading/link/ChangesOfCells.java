package fadu.reading.link;

import fadu.model.FigureKind;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Relates changes told behind a table (2023年申请量同比上升33.3%), or before the first one, to its cell of that time whose head bears the
 * name.
 */
final class ChangesOfCells {

	private static final Cues SUBJECT_OF_CHANGE = Cues.of("subject_of_change");
	private static final int FARTHEST = 60;
	private static final int LONGEST_SUBJECT = 22;

	private final Passage passage;
	private final Findings findings;
	private final CellsByName cells;

	ChangesOfCells(Passage passage, Findings findings, CellsByName cells) {
		this.passage = passage;
		this.findings = findings;
		this.cells = cells;
	}

	/** Relates those right behind a table, before anything else is counted there: who reads them has the table before him. */
	void relateNear() {
		for (int i = 1; i < findings.size(); i++) {
			if (isChange(i) && findings.isCell(i - 1)) {
				relate(i, i - 1);
			}
		}
	}

	void relate() {
		int last = -1;
		for (int i = 0; i < findings.size(); i++) {
			last = findings.isCell(i) ? i : last;
			if (isChange(i) && (last < 0 || i - last <= FARTHEST)) {
				relate(i, last);
			}
		}
	}

	private boolean isChange(int i) {
		return findings.get(i).kind() == FigureKind.GROWTH && !findings.isCell(i) && !findings.isLinked(i);
	}

	/** @param last the last cell before the change; -1 where no table stands before it */
	private void relate(int i, int last) {
		Finding finding = findings.get(i);
		int start = finding.start();
		int clause = passage.skipBlanks(finding.sentence().clauseStart(start));
		int end = SUBJECT_OF_CHANGE.first(passage.text(), clause, Math.min(start, clause + LONGEST_SUBJECT)).map(Match::start)
				.orElse(clause);
		int base = cells.named(i, last, clause, end, j -> findings.get(j).period().equals(finding.period()));
		if (base >= 0) {
			findings.link(i, Link.change(base, 0, -1, -1));
		}
	}

}
