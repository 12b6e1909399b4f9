package fadu.analysis.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.SourceDocument;

/**
 * The columns of a table whose rows are all of its total row: one column that adds up shows that they are, so that another that
 * does not is wrong.
 */
final class ColumnSums {

	private static final int FEWEST = 3;

	/**
	 * A column that does not add up though others do.
	 *
	 * @param total the cell of the total
	 * @param parts the other cells
	 */
	record Column(Observation total, List<Observation> parts) {
	}

	private ColumnSums() {
	}

	/** The columns of all tables of a document that do not add up. */
	static List<Column> contrary(Evidence evidence, SourceDocument document) {
		List<Column> found = new ArrayList<>();
		tables(evidence, document).forEach(rows -> found.addAll(contrary(evidence, rows)));
		return found;
	}

	/** Whether the column of a total has cells that are not among these parts of it, but for totals: then they are not all. */
	static boolean hasMore(Evidence evidence, Observation total, List<Observation> parts) {
		Optional<Saying> cell = evidence.said(total).filter(Saying::isCell);
		List<Saying> rows = parts.stream().flatMap(part -> evidence.said(part).stream()).filter(Saying::isCell).toList();
		if (cell.isEmpty() || rows.size() < parts.size()) {
			return false;
		}
		int first = Stream.concat(cell.stream(), rows.stream()).mapToInt(Saying::start).min().orElseThrow();
		int last = Stream.concat(cell.stream(), rows.stream()).mapToInt(Saying::start).max().orElseThrow();
		return evidence.figures(total.getDocument()).stream().filter(figure -> figure != total && !parts.contains(figure))
				.flatMap(figure -> evidence.said(figure).stream())
				.anyMatch(said -> said.isCell() && said.column() == cell.get().column() && said.start() >= first
						&& said.start() <= last && !said.isOfTotal() && !said.isOfSubtotal());
	}

	/** The rows of each table, a row by the numbers of its columns; the rows stand one below the other. */
	private static List<List<Map<Integer, Observation>>> tables(Evidence evidence, SourceDocument document) {
		Map<Integer, List<Observation>> lines = new TreeMap<>();
		evidence.figures(document).forEach(figure -> evidence.said(figure).filter(Saying::isCell)
				.ifPresent(row -> lines.computeIfAbsent(row.start(), key -> new ArrayList<>()).add(figure)));
		List<List<Map<Integer, Observation>>> tables = new ArrayList<>();
		int next = -1;
		for (List<Observation> cells : lines.values()) {
			Saying row = evidence.said(cells.getFirst()).orElseThrow();
			if (row.start() != next) {
				tables.add(new ArrayList<>());
			}
			Map<Integer, Observation> columns = new LinkedHashMap<>();
			cells.forEach(cell -> columns.put(evidence.said(cell).orElseThrow().column(), cell));
			tables.getLast().add(columns);
			next = row.next();
		}
		return tables;
	}

	private static List<Column> contrary(Evidence evidence, List<Map<Integer, Observation>> rows) {
		List<Map<Integer, Observation>> totals = rows.stream().filter(row -> isOfTotal(evidence, row)).toList();
		List<Map<Integer, Observation>> parts = rows.stream().filter(row -> !totals.contains(row)).toList();
		if (totals.size() != 1 || parts.size() < FEWEST || parts.stream().anyMatch(row -> said(evidence, row).isOfSubtotal())) {
			return List.of();
		}
		List<Column> columns = totals.getFirst().entrySet().stream()
				.flatMap(cell -> column(parts, cell.getKey(), cell.getValue()).stream()).toList();
		List<Column> wrong = columns.stream().filter(column -> !addsUp(column)).toList();
		return wrong.size() < columns.size() ? wrong : List.of();
	}

	private static boolean isOfTotal(Evidence evidence, Map<Integer, Observation> row) {
		return said(evidence, row).isOfTotal();
	}

	private static Saying said(Evidence evidence, Map<Integer, Observation> row) {
		return evidence.said(row.values().iterator().next()).orElseThrow();
	}

	private static Optional<Column> column(List<Map<Integer, Observation>> rows, int number, Observation total) {
		List<Observation> parts = rows.stream().filter(row -> row.containsKey(number)).map(row -> row.get(number)).toList();
		boolean addable = parts.size() == rows.size() && isAddable(total) && parts.stream()
				.allMatch(part -> isAddable(part) && Units.same(part.getQuantity().unit(), total.getQuantity().unit()));
		return addable ? Optional.of(new Column(total, parts)) : Optional.empty();
	}

	private static boolean isAddable(Observation cell) {
		boolean amount = cell.getKind() == FigureKind.COUNT || cell.getKind() == FigureKind.MONEY;
		return amount && !Saying.isMean(cell) && Printed.isExactAmount(cell) && !Printed.interval(cell).about();
	}

	private static boolean addsUp(Column column) {
		return Breakdowns.meets(Breakdowns.sum(column.parts()), Printed.interval(column.total()));
	}

}
