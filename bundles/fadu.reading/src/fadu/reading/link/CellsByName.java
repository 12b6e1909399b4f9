package fadu.reading.link;

import java.util.function.IntPredicate;

import fadu.reading.language.MeasureWord;
import fadu.reading.language.Passage;
import fadu.reading.language.RowNumber;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Finds the cell that words beside a table name: the one whose head bears their last characters and says least besides, in a row of
 * totals where there is one.
 */
final class CellsByName {

	/** 物业纠纷, 其他纠纷: such a noun alone names none of its kinds. */
	private static final Cues KINDS = Cues.of("noun_of_kinds");
	private static final int FARTHEST = 60;
	private static final int LONGEST_WORD = 4;
	private static final int WORD = 2;
	private static final String AMOUNT = "量数额的年月";

	private final Passage passage;
	private final Findings findings;
	private final Tables tables;

	CellsByName(Passage passage, Findings findings, Tables tables) {
		this.passage = passage;
		this.findings = findings;
		this.tables = tables;
	}

	/**
	 * The cell that the words between two places name; -1 where none does.
	 *
	 * @param i    the quantity that the words are told of
	 * @param last the last cell before it; -1 where no table stands before it, so that the totals of the first one behind it are
	 *                 meant
	 * @param fits whether a cell can be meant
	 */
	int named(int i, int last, int from, int place, IntPredicate fits) {
		int end = endOfName(passage.text(), from, place);
		if (end - from < WORD || !passage.hanAt(end - 1) || !passage.hanAt(end - WORD)) {
			return -1;
		}
		int found = from < end - WORD ? find(i, last, passage.text().substring(from, end), fits) : -1;
		for (int length = LONGEST_WORD; found < 0 && length >= WORD; length--) {
			boolean word = from <= end - length && (length > WORD || KINDS.before(passage.text(), end).isEmpty());
			found = word ? find(i, last, passage.text().substring(end - length, end), fits) : -1;
		}
		return found;
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

	private int find(int i, int last, String name, IntPredicate fits) {
		int found = -1;
		int least = Integer.MAX_VALUE;
		int from = last < 0 ? Math.min(findings.size() - 1, i + FARTHEST) : last;
		for (int j = from; j > (last < 0 ? i : Math.max(-1, last - FARTHEST)); j--) {
			if (findings.isCell(j) && findings.isAmount(j) && fits.test(j)) {
				int more = more(j, name, last < 0);
				found = more < least ? j : found;
				least = Math.min(least, more);
			}
		}
		return found;
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
