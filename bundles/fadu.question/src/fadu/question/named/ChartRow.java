package fadu.question.named;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Judged;
import fadu.analysis.compare.Normalise;
import fadu.analysis.set.FigureSet;
import fadu.model.District;
import fadu.question.ReportData;
import fadu.workspace.UserException;

/**
 * The districts of one row that may be drawn beside each other: those whose marks ({@link Judged#marks()}) are no worse than the
 * standard, so that a chart, a sentence and the table say the same of them.
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
		FigureSet set = data.in(arguments);
		boolean inside = metric.isEmpty() || Comparisons.of(set).rows().stream().anyMatch(row -> is(row, metric.get()));
		if (!inside) {
			set = data.in(Arguments.about(arguments, metric.get()));
		}
		List<ComparisonRow> rows = new ArrayList<>();
		for (ComparisonRow row : Comparisons.of(set).rows()) {
			if (metric.isEmpty() || !inside || is(row, metric.get())) {
				rows.add(Normalise.of(set).of(row).orElse(row));
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
		return only(drawn);
	}

	/** The row as if only those districts were in it whose bars are full. */
	ComparisonRow allFull() {
		return only(full());
	}

	private ComparisonRow only(List<Cell> cells) {
		return new ComparisonRow(row.metric(), cells,
				row.verdicts().among(cells.stream().map(cell -> cell.district().getCode()).toList()), row.period());
	}

	/** What the table says of each district of the row. */
	private static Map<String, Comparability> marks(ComparisonRow row) {
		return new Judged(row, Optional.empty()).marks();
	}

	/** The cells whose bars are full: those that are not marked as not comparable, as the table marks them. */
	List<Cell> full() {
		return row.cells().stream().filter(cell -> cell.value().isPresent())
				.filter(cell -> drawn.contains(cell) || marks(row).get(cell.district().getCode()) != Comparability.NOT_COMPARABLE)
				.toList();
	}

	/** Districts whose bars are hollow: each is not comparable with at least one of those whose bars are full. */
	List<District> hollow() {
		List<Cell> full = full();
		return row.cells().stream().filter(cell -> cell.value().isPresent() && !full.contains(cell)).map(Cell::district).toList();
	}

	/** Districts beyond those drawn whose figures may be put beside each of theirs, with a caveat at least. */
	public List<District> reserved() {
		return others().filter(cell -> !isApart(cell)).map(Cell::district).toList();
	}

	/** Districts beyond those drawn whose figures are not comparable with at least one of theirs. */
	public List<District> apart() {
		return others().filter(this::isApart).map(Cell::district).toList();
	}

	private Stream<Cell> others() {
		return row.cells().stream().filter(cell -> cell.value().isPresent() && !drawn.contains(cell));
	}

	private boolean isApart(Cell cell) {
		return drawn.stream().anyMatch(other -> row.verdicts().between(cell.district().getCode(), other.district().getCode())
				.filter(Comparability.NOT_COMPARABLE::equals).isPresent());
	}

	/** Districts without a figure. */
	public List<District> empty() {
		return row.cells().stream().filter(cell -> cell.value().isEmpty()).map(Cell::district).toList();
	}

	/** Whether the values differ at all; bars of one height show nothing. */
	private boolean differs() {
		return drawn.stream().map(cell -> cell.value().orElseThrow().quantity().value()).distinct().count() > 1;
	}

	private static List<Cell> largest(ComparisonRow row, Comparability standard) {
		Map<String, Comparability> marks = marks(row);
		return row.cells().stream().filter(cell -> cell.value().isPresent()).filter(
				cell -> Optional.ofNullable(marks.get(cell.district().getCode())).filter(mark -> mark.compareTo(standard) <= 0)
						.isPresent())
				.toList();
	}

}
