package fadu.reading.link;

import fadu.model.FigureKind;

/** Relates the rows of a table that tell changes (增幅) to the amounts above them in their columns: the latest year's. */
final class TableChanges {

	private static final int MOST_CELLS = 60;

	private final Findings findings;

	TableChanges(Findings findings) {
		this.findings = findings;
	}

	/** Relates the cells from one place of the list up to another. */
	void relate(int from, int to) {
		for (int i = from; i < to; i++) {
			if (findings.get(i).kind() == FigureKind.GROWTH && !findings.isLinked(i)) {
				int base = base(Math.max(from, i - MOST_CELLS), i);
				if (base >= 0) {
					findings.link(i, Link.change(base, 0, -1, -1));
				}
			}
		}
	}

	private int base(int from, int i) {
		int base = -1;
		for (int j = i - 1; j >= from; j--) {
			boolean above = findings.isAmount(j) && !findings.column(i).isEmpty() && findings.column(j).equals(findings.column(i));
			base = above && (base < 0 || findings.isEarlier(base, j)) ? j : base;
		}
		return base;
	}

}
