package fadu.reading.link;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/** Relates changes told behind a table (2023年申请量同比上升33.3%) to its cell of that time whose head bears the name. */
final class ChangesOfCells {

	private static final Cues SUBJECT_OF_CHANGE = Cues.of("subject_of_change");
	/** 物业纠纷, 其他纠纷: such a noun alone names none of its kinds. */
	private static final Cues KINDS = Cues.of("noun_of_kinds");
	private static final int FARTHEST = 60;
	private static final int LONGEST_SUBJECT = 22;
	private static final int WORD = 2;
	private static final String AMOUNT = "量数额的年月";

	private final Passage passage;
	private final Findings findings;
	private final Tables tables;

	ChangesOfCells(Passage passage, Findings findings, Tables tables) {
		this.passage = passage;
		this.findings = findings;
		this.tables = tables;
	}

	void relate() {
		int last = -1;
		for (int i = 0; i < findings.size(); i++) {
			last = findings.isCell(i) ? i : last;
			boolean change = findings.get(i).kind() == FigureKind.GROWTH && !findings.isCell(i) && !findings.isLinked(i);
			if (change && last >= 0 && i - last <= FARTHEST) {
				relate(i, last);
			}
		}
	}

	private void relate(int i, int last) {
		Finding finding = findings.get(i);
		int start = finding.start();
		int clause = passage.skipBlanks(finding.sentence().clauseStart(start));
		int end = SUBJECT_OF_CHANGE.first(passage.text(), clause, Math.min(start, clause + LONGEST_SUBJECT)).map(Match::start)
				.orElse(clause);
		while (end > clause && AMOUNT.indexOf(passage.at(end - 1)) >= 0) {
			end--;
		}
		if (end - clause < WORD || !passage.hanAt(end - 1) || !passage.hanAt(end - WORD)) {
			return;
		}
		boolean found = clause < end - WORD && relate(i, last, passage.text().substring(clause, end));
		if (!found && KINDS.before(passage.text(), end).isEmpty()) {
			relate(i, last, passage.text().substring(end - WORD, end));
		}
	}

	private boolean relate(int i, int last, String name) {
		Finding finding = findings.get(i);
		for (int j = last; j >= 0 && j > last - FARTHEST; j--) {
			if (findings.isCell(j) && findings.isAmount(j) && isOfThatTime(j, finding.period()) && bears(j, name)) {
				findings.link(i, Link.change(j, 0, -1, -1));
				return true;
			}
		}
		return false;
	}

	private boolean isOfThatTime(int cell, Period time) {
		return findings.get(cell).period().equals(time);
	}

	private boolean bears(int cell, String name) {
		Tables.Cell head = tables.cellAt(findings.get(cell).start()).orElseThrow();
		return head.column().contains(name) || head.row().contains(name);
	}

}
