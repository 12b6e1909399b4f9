package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.Cell;
import fadu.analysis.Comparability;
import fadu.analysis.Comparison;
import fadu.analysis.ComparisonRow;
import fadu.model.District;

/**
 * The districts of one row that may be drawn beside each other: the largest set in which no pair is worse than the standard.
 *
 * @param row      the metric
 * @param standard the worst verdict in the set
 * @param drawn    the cells that are drawn, in the order of the comparison
 */
record ChartRow(ComparisonRow row, Comparability standard, List<Cell> drawn) {

	private static final int FEWEST = 2;

	/**
	 * The row of the wanted metric or, where none is wanted, the one that compares the most districts best, the first of several;
	 * nothing where no two districts may be compared.
	 */
	static Optional<ChartRow> choose(Comparison comparison, Optional<String> metric) {
		return comparison.rows().stream().filter(row -> metric.isEmpty() || metric.get().equals(row.metric().getCode()))
				.flatMap(row -> Stream.of(Comparability.COMPARABLE, Comparability.WITH_CAVEAT)
						.map(standard -> new ChartRow(row, standard, largest(row, standard))))
				.filter(chart -> chart.drawn().size() >= FEWEST)
				.max(Comparator.comparing(ChartRow::standard, Comparator.reverseOrder()).thenComparing(ChartRow::differs)
						.thenComparingInt(chart -> chart.drawn().size()));
	}

	/** Districts that have a figure and are not drawn. */
	List<District> leftOut() {
		return row.cells().stream().filter(cell -> cell.value().isPresent() && !drawn.contains(cell))
				.map(Cell::district).toList();
	}

	/** Districts without a figure. */
	List<District> empty() {
		return row.cells().stream().filter(cell -> cell.value().isEmpty()).map(Cell::district).toList();
	}

	/** Whether the values differ at all; bars of one height show nothing. */
	private boolean differs() {
		return drawn.stream().map(cell -> cell.value().orElseThrow().quantity().value()).distinct().count() > 1;
	}

	/** Grows a set from each cell in turn and keeps the largest: comparable with each other, not merely with the first. */
	private static List<Cell> largest(ComparisonRow row, Comparability standard) {
		List<Cell> all = row.cells().stream().filter(cell -> cell.value().isPresent()).toList();
		List<Cell> best = List.of();
		for (Cell first : all) {
			List<Cell> set = new ArrayList<>(List.of(first));
			all.stream().filter(cell -> cell != first && fits(row, cell, set, standard)).forEach(set::add);
			if (set.size() > best.size()) {
				best = set;
			}
		}
		List<Cell> chosen = best;
		return all.stream().filter(chosen::contains).toList();
	}

	private static boolean fits(ComparisonRow row, Cell cell, List<Cell> set, Comparability standard) {
		return set.stream().allMatch(other -> row.verdict(cell.district(), other.district())
				.filter(verdict -> verdict.comparability().compareTo(standard) <= 0).isPresent());
	}

}
