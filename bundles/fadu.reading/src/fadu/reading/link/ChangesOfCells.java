package fadu.reading.link;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.context.Finding;
import fadu.reading.language.MeasureWord;
import fadu.reading.language.Passage;
import fadu.reading.language.RowNumber;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Relates changes told behind a table (2023年申请量同比上升33.3%), or before the first one, to its cell of that time whose head bears the
 * name and says least besides; in a row of totals where there is one.
 */
final class ChangesOfCells {

	private static final Cues SUBJECT_OF_CHANGE = Cues.of("subject_of_change");
	/** 物业纠纷, 其他纠纷: such a noun alone names none of its kinds. */
	private static final Cues KINDS = Cues.of("noun_of_kinds");
	private static final int FARTHEST = 60;
	private static final int LONGEST_SUBJECT = 22;
	private static final int LONGEST_WORD = 4;
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
		end = endOfName(passage.text(), clause, end);
		if (end - clause < WORD || !passage.hanAt(end - 1) || !passage.hanAt(end - WORD)) {
			return;
		}
		int base = clause < end - WORD ? base(i, last, passage.text().substring(clause, end)) : -1;
		for (int length = LONGEST_WORD; base < 0 && length >= WORD; length--) {
			boolean word = clause <= end - length && (length > WORD || KINDS.before(passage.text(), end).isEmpty());
			base = word ? base(i, last, passage.text().substring(end - length, end)) : -1;
		}
		if (base >= 0) {
			findings.link(i, Link.change(base, 0, -1, -1));
		}
	}

	/** 调解量, 检查次数, 办证总量: the end of the name without the words that say how many. */
	private static int endOfName(String text, int from, int place) {
		int end = place;
		while (end > from && AMOUNT.indexOf(text.charAt(end - 1)) >= 0) {
			int number = end - 1;
			end = text.charAt(number) == '数'
					? MeasureWord.words().before(text, number).filter(word -> word.start() > from).map(Match::start).orElse(number)
					: number;
		}
		return end > from && end < place && text.charAt(end - 1) == '总' ? end - 1 : end;
	}

	private int base(int i, int last, String name) {
		int base = -1;
		int least = Integer.MAX_VALUE;
		int from = last < 0 ? Math.min(findings.size() - 1, i + FARTHEST) : last;
		for (int j = from; j > (last < 0 ? i : Math.max(-1, last - FARTHEST)); j--) {
			if (findings.isCell(j) && findings.isAmount(j) && findings.get(j).period().equals(findings.get(i).period())) {
				int more = more(j, name, last < 0);
				base = more < least ? j : base;
				least = Math.min(least, more);
			}
		}
		return base;
	}

	/** How much more than the name the head of a cell says; nothing is more than all where it does not bear it. */
	private int more(int cell, String name, boolean totalsOnly) {
		Tables.Cell head = tables.cellAt(findings.get(cell).start()).orElseThrow();
		boolean total = LineTotals.isTotal(head.row());
		int row = more(head.own(), name);
		int column = totalsOnly && !total ? Integer.MAX_VALUE : more(head.column(), name);
		return Math.min(row, column == Integer.MAX_VALUE || total ? column : column + 1);
	}

	private static int more(String head, String name) {
		int start = RowNumber.behind(head, 0, head.length());
		int unit = head.indexOf('(', start);
		int end = endOfName(head, start, unit > start ? unit : head.length());
		return head.contains(name) ? Math.max(0, end - start - name.length()) : Integer.MAX_VALUE;
	}

}
