package fadu.reading.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fadu.reading.lexicon.Cues;

/**
 * Relates rows that go on a list which 其中 opens: 调解纠纷2046|其中:婚姻家庭487|邻里521|…|其他280 are parts of the row before the list, up to
 * the row with which they add up to it. Without 其中 the rows right below one are its parts where they add up to it in two columns:
 * 受理218件297人|批准逮捕141件178人|不予逮捕77件119人.
 */
final class RowsAmong {

	private static final Cues PICKED_OUT = Cues.of("picked_out_row");
	private static final int MOST_ROWS = 30;
	/** Smaller sums are met by chance. */
	private static final BigDecimal SMALLEST = BigDecimal.TEN;

	private final Findings findings;

	RowsAmong(Findings findings) {
		this.findings = findings;
	}

	/**
	 * Relates rows to one right above them; whether there are any.
	 *
	 * @param columns the amounts of each column, from the first row on
	 */
	boolean below(Collection<List<Integer>> columns) {
		Map<List<Integer>, List<List<Integer>>> byRows = new HashMap<>();
		for (List<Integer> cells : columns) {
			for (int k = 0; k + 2 < cells.size(); k++) {
				List<Integer> list = isToldOtherwise(cells, k) ? List.of() : list(cells, k + 1, cells.get(k));
				if (!list.isEmpty()) {
					List<Integer> found = Stream.concat(Stream.of(cells.get(k)), list.stream()).toList();
					byRows.computeIfAbsent(found.stream().map(i -> findings.get(i).sentence().start()).toList(),
							rows -> new ArrayList<>())
							.add(found);
				}
			}
		}
		List<List<Integer>> sums = byRows.values().stream().filter(found -> found.size() > 1).flatMap(List::stream)
				.filter(found -> found.stream().skip(1).noneMatch(findings::isLinked)).toList();
		sums.forEach(found -> found.stream().skip(1)
				.forEach(i -> findings.link(i, Link.part(found.get(0), "relation.indent", -1, -1))));
		return !sums.isEmpty();
	}

	/** Whether a row begins what 其中 or a sum below says otherwise. */
	private boolean isToldOtherwise(List<Integer> cells, int k) {
		return PICKED_OUT.startAt(findings.own(cells.get(k)), 0) || PICKED_OUT.startAt(findings.own(cells.get(k + 1)), 0)
				|| findings.value(cells.get(k)).compareTo(SMALLEST) < 0;
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
