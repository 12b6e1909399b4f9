package fadu.report.oda.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.Cell;
import fadu.analysis.Comparability;
import fadu.analysis.ComparisonRow;
import fadu.model.District;
import fadu.report.oda.ReportData;
import fadu.report.oda.ScopedFigures;
import fadu.workspace.UserException;

/**
 * The districts of one row that may be drawn beside each other: the largest set in which no pair is worse than the standard.
 *
 * @param row      the metric
 * @param standard the worst verdict in the set
 * @param drawn    the cells that are drawn, in the order of the comparison
 */
public record ChartRow(ComparisonRow row, Comparability standard, List<Cell> drawn) {

	private static final int FEWEST = 2;

	/** The best last. */
	private static final Comparator<ChartRow> ORDER = Comparator.comparing(ChartRow::standard, Comparator.reverseOrder())
			.thenComparing(ChartRow::differs).thenComparingInt(chart -> chart.drawn().size());

	/** More bars than these nobody can read. */
	static final int MOST = 24;

	/** The rows that may be drawn; of a wanted metric the one, divided where the scope divides. */
	static List<ComparisonRow> candidates(ReportData data, Map<String, Object> arguments, Optional<String> metric)
			throws UserException {
		ScopedFigures scoped = data.in(arguments);
		boolean inside = metric.isEmpty() || scoped.comparison().rows().stream().anyMatch(row -> is(row, metric.get()));
		if (!inside) {
			scoped = data.in(Arguments.about(arguments, metric.get()));
		}
		List<ComparisonRow> rows = new ArrayList<>();
		for (ComparisonRow row : scoped.comparison().rows()) {
			if (metric.isEmpty() || !inside || is(row, metric.get())) {
				rows.add(scoped.divided(row).orElse(row));
			}
		}
		return rows;
	}

	private static boolean is(ComparisonRow row, String metric) {
		return row.metric().getCode().equals(metric);
	}

	/** The charts of the rows that compare the most districts best, best first, the first of several alike. */
	public static List<ChartRow> best(List<ComparisonRow> rows, int most) {
		return rows.stream()
				.flatMap(row -> Stream.of(Comparability.COMPARABLE, Comparability.WITH_CAVEAT)
						.map(standard -> new ChartRow(row, standard, largest(row, standard)))
						.filter(chart -> chart.drawn().size() >= FEWEST).max(ORDER).stream())
				.sorted(ORDER.reversed()).limit(most).toList();
	}

	/** The cells with a number, those that are drawn and those apart, as many as can be read. */
	List<Cell> shown() {
		return row.cells().stream().filter(cell -> cell.value().isPresent()).limit(MOST).toList();
	}

	/** How many cells have a number. */
	long withNumber() {
		return row.cells().stream().filter(cell -> cell.value().isPresent()).count();
	}

	/** The row as if only those districts were in it that are drawn. */
	public ComparisonRow alone() {
		List<String> codes = drawn.stream().map(cell -> cell.district().getCode()).toList();
		return new ComparisonRow(row.metric(), drawn, row.verdicts().stream()
				.filter(verdict -> codes.contains(verdict.left().district()) && codes.contains(verdict.right().district())).toList());
	}

	/** Districts that have a figure and are not drawn. */
	public List<District> leftOut() {
		return row.cells().stream().filter(cell -> cell.value().isPresent() && !drawn.contains(cell))
				.map(Cell::district).toList();
	}

	/** Districts without a figure. */
	public List<District> empty() {
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
