package fadu.reading.link;

import java.util.Collection;
import java.util.List;

/**
 * Relates the cells of rows whose first amount is what the others of the row add up to: 受理案件|民事|刑事. Of one row at most that
 * may fail by a slip, which a check tells.
 */
final class RowSums {

	private static final int FEWEST_ROWS = 3;

	private final Findings findings;

	RowSums(Findings findings) {
		this.findings = findings;
	}

	void relate(Collection<List<Integer>> rows) {
		long sums = rows.stream().filter(this::isFirstTheSum).count();
		boolean divides = sums >= FEWEST_ROWS && sums >= rows.size() - 1 && rows.stream().allMatch(this::isOfOneSort);
		for (List<Integer> row : divides ? rows : List.<List<Integer>>of()) {
			boolean fits = isFirstTheSum(row);
			row.stream().skip(1).filter(i -> !findings.isLinked(i)).forEach(i -> findings.link(i,
					fits ? Link.partBySum(row.get(0)) : Link.part(row.get(0), "relation.of_all", -1, -1)));
		}
	}

	private boolean isFirstTheSum(List<Integer> row) {
		return isOfOneSort(row) && findings.sum(row.subList(1, row.size())).compareTo(findings.value(row.get(0))) == 0;
	}

	private boolean isOfOneSort(List<Integer> row) {
		return row.size() > 2 && row.stream().allMatch(i -> findings.alike(row.get(0), i));
	}

}
