package fadu.reading.link;

import fadu.model.FigureKind;
import fadu.reading.language.Tables;

/** Relates the rows of a table that tell changes (增幅) to the amounts above them in their columns: the latest year's. */
final class TableChanges {

	private static final int MOST_CELLS = 60;

	private final Findings findings;
	private final Tables tables;

	TableChanges(Findings findings, Tables tables) {
		this.findings = findings;
		this.tables = tables;
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
			boolean above = findings.isAmount(j) && !column(i).isEmpty() && column(j).equals(column(i));
			base = above && (base < 0 || findings.isEarlier(base, j)) ? j : base;
		}
		return base;
	}

	private String column(int i) {
		return tables.cellAt(findings.get(i).start()).map(Tables.Cell::column).orElse("");
	}

}
