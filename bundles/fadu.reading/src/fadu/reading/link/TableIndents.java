package fadu.reading.link;

import java.util.HashMap;
import java.util.Map;

import fadu.model.RelationType;
import fadu.reading.language.Passage;
import fadu.reading.language.RowNumber;
import fadu.reading.lexicon.Cues;

/**
 * Relates the cells of rows that stand below another (在册, under it 缓刑 and 假释 set in, or 其中:缓刑) to the cell of that row in their
 * column.
 */
final class TableIndents {

	private static final Cues PICKED_OUT = Cues.of("picked_out_row");
	private static final int MOST_CELLS = 60;
	private static final int DEEPEST = 40;
	private static final int KIND = 2;
	private static final String SOME_OF = "中:";

	private final Passage passage;
	private final Findings findings;
	private final Map<Integer, Integer> depths = new HashMap<>();
	/** What the rows of the cells begin with, from the first cell on: each is asked for by many cells below it. */
	private int first;
	private int[] blanks;
	private boolean[] pickedOut;
	private boolean[] numbered;

	TableIndents(Passage passage, Findings findings) {
		this.passage = passage;
		this.findings = findings;
	}

	/** Relates the cells from one place of the list up to another. */
	void relate(int from, int to) {
		look(from, to);
		for (int i = from; i < to; i++) {
			int named = findings.isAmount(i) && !findings.isLinked(i) ? named(Math.max(from, i - MOST_CELLS), i) : -1;
			if (named >= 0) {
				findings.link(i, Link.part(named, "relation.indent", -1, -1).as(RelationType.OF_WHICH));
			}
			int depth = depth(Math.max(from, i - MOST_CELLS), i);
			if (depth > 0 && findings.isAmount(i) && !findings.isLinked(i)) {
				int above = above(Math.max(from, i - MOST_CELLS), i, depth);
				if (above >= 0) {
					Link part = Link.part(above, "relation.indent", -1, -1);
					findings.link(i, isPickedOut(i) ? part.as(RelationType.OF_WHICH) : part);
				}
			}
		}
	}

	private void look(int from, int to) {
		first = from;
		blanks = new int[to - from];
		pickedOut = new boolean[to - from];
		numbered = new boolean[to - from];
		for (int i = from; i < to; i++) {
			blanks[i - from] = blanksOf(i);
			pickedOut[i - from] = PICKED_OUT.startAt(findings.own(i), 0);
			numbered[i - from] = RowNumber.behind(findings.row(i), 0, findings.row(i).length()) > 0;
		}
	}

	/** The cell above in the column of the row that a name tells itself some of: 受理案件中:农民工案件 below 一、受理案件. */
	private int named(int from, int i) {
		int end = findings.own(i).indexOf(SOME_OF);
		String column = findings.column(i);
		for (int j = i - 1; j >= from && end >= KIND; j--) {
			boolean above = !findings.sameSentence(j, i) && findings.column(j).equals(column)
					&& findings.own(j).endsWith(findings.own(i).substring(0, end));
			if (above) {
				return findings.isAmount(j) && findings.canBePart(j, i) ? j : -1;
			}
		}
		return -1;
	}

	/** The nearest cell above in the column whose row is set in less; -1 where it cannot be the whole. */
	private int above(int from, int i, int depth) {
		String column = findings.column(i);
		for (int j = i - 1; j >= from; j--) {
			boolean above = !findings.sameSentence(j, i) && depth(from, j) < depth
					&& findings.column(j).equals(column);
			if (above) {
				return findings.isAmount(j) && findings.canBePart(j, i) ? j : -1;
			}
		}
		return -1;
	}

	/** 其中:劳动争议, #专职: a row that is no more than some of the row above. */
	private boolean isPickedOut(int i) {
		return pickedOut[i - first];
	}

	/** How deep the row of a cell is set in: by the blanks that it begins with; one more where its name picks out. */
	private int depth(int from, int i) {
		return depths.computeIfAbsent(i, cell -> told(from, cell));
	}

	private int told(int from, int i) {
		int own = blanks(i);
		if (isPickedOut(i)) {
			return own + 1;
		}
		int picked = own > 0 ? pickedOutAbove(from, i, own) : listedBelow(from, i);
		return picked >= 0 ? blanks(picked) + 1 : own;
	}

	/** The row that 其中: opens, where the rows below it are set in as far as its name; -1 where there is none. */
	private int pickedOutAbove(int from, int i, int own) {
		String column = findings.column(i);
		for (int j = i - 1; j >= from; j--) {
			if (findings.sameSentence(j, i) || !findings.column(j).equals(column)) {
				continue;
			}
			if (isPickedOut(j)) {
				return blanks(j) + width(j) == own ? j : -1;
			}
			if (blanks(j) != own) {
				return -1;
			}
		}
		return -1;
	}

	/** 一、受理|其中:民事|刑事|二、结案: a row without a number goes on with what was picked out of one that has one; -1 where it does not. */
	private int listedBelow(int from, int i) {
		String column = findings.column(i);
		int picked = -1;
		for (int j = i - 1; j >= from && !numbered[i - first]; j--) {
			if (findings.sameSentence(j, i) || !findings.column(j).equals(column)) {
				continue;
			}
			if (numbered[j - first]) {
				return picked;
			}
			if (isPickedOut(j) && isLike(j, i)) {
				return j;
			}
			picked = isPickedOut(j) ? j : picked;
			if (picked < 0 && blanks(j) > 0) {
				return -1;
			}
		}
		return -1;
	}

	/** #婚姻家庭纠纷 and 邻里纠纷: two names of one kind. */
	private boolean isLike(int a, int b) {
		String name = findings.own(a);
		return name.length() > KIND && findings.own(b).endsWith(name.substring(name.length() - KIND));
	}

	/** How wide 其中: is. */
	private int width(int i) {
		String row = findings.own(i);
		return PICKED_OUT.at(row, 0).map(word -> word.end() + (row.startsWith(":", word.end()) ? 1 : 0)).orElse(0);
	}

	private int blanks(int i) {
		return blanks[i - first];
	}

	private int blanksOf(int i) {
		int start = findings.get(i).sentence().start();
		while (start > 0 && passage.at(start - 1) != '\n' && findings.get(i).start() - start < DEEPEST * 2) {
			start--;
		}
		start += passage.at(start) == '|' ? 1 : 0;
		int count = 0;
		while (count < DEEPEST && (passage.at(start + count) == ' ' || passage.at(start + count) == '\u3000')) {
			count++;
		}
		return passage.at(start + count) == '|' ? 0 : count; // an empty first cell is of the group above, and no blanks before words
	}

}
