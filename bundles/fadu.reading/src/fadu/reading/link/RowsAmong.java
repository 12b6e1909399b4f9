package fadu.reading.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import fadu.reading.lexicon.Cues;

/**
 * Relates rows that go on a list which 其中 opens: 调解纠纷2046|其中:婚姻家庭487|邻里521|…|其他280 are parts of the row before the list, up to
 * the row with which they add up to it.
 */
final class RowsAmong {

	private static final Cues PICKED_OUT = Cues.of("picked_out_row");
	private static final int MOST_ROWS = 30;

	private final Findings findings;

	RowsAmong(Findings findings) {
		this.findings = findings;
	}

	/** @param columns the amounts of each column, from the first row on */
	void relate(Collection<List<Integer>> columns) {
		for (List<Integer> cells : columns) {
			for (int k = 1; k < cells.size(); k++) {
				if (PICKED_OUT.startAt(findings.own(cells.get(k)), 0)) {
					int total = cells.get(k - 1);
					list(cells, k, total).forEach(i -> findings.link(i, Link.partBySum(total)));
				}
			}
		}
	}

	/** The cells from one on that add up to a total; none where they do not. */
	private List<Integer> list(List<Integer> cells, int from, int total) {
		List<Integer> list = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (int k = from; k < Math.min(cells.size(), from + MOST_ROWS) && sum.compareTo(findings.value(total)) < 0; k++) {
			int cell = cells.get(k);
			boolean goesOn = findings.alike(cell, total) && findings.group(cell).equals(findings.group(total));
			if (!goesOn) {
				return List.of();
			}
			list.add(cell);
			sum = sum.add(findings.value(cell));
		}
		return list.size() > 1 && sum.compareTo(findings.value(total)) == 0 ? list : List.of();
	}

}
