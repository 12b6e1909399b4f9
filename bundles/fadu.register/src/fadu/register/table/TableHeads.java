package fadu.register.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fadu.reading.formats.RawCell;

/**
 * The rows of heads above a wide table: 2023年 over 受理 and 办结. What stands over a column says all of it together; a head that covers
 * several columns, merged or with empty cells beside it, says it of all of them.
 */
final class TableHeads {

	private final TableLabels labels;
	private final int leftmost;
	private final List<TreeMap<Integer, String>> rows = new ArrayList<>();
	private int firstColumn = Integer.MAX_VALUE;

	/** @param leftmost the first column of the table, which is one of labels */
	TableHeads(TableLabels labels, int leftmost) {
		this.labels = labels;
		this.leftmost = leftmost;
	}

	/** Whether a head that says what its column is was found. */
	boolean isEmpty() {
		return firstColumn == Integer.MAX_VALUE;
	}

	/** The first column of numbers. */
	int firstColumn() {
		return firstColumn;
	}

	/** How many cells of a row say what their columns are, where it is one of heads. */
	long axes(SortedMap<Integer, RawCell> cells) {
		return cells.tailMap(leftmost + 1).values().stream().filter(cell -> meaning(cell).filter(LabelMeaning::isAxis).isPresent())
				.count();
	}

	/**
	 * Whether a row still is one of heads: no number stands in it but years that no row above tells, and it is not a label with
	 * nothing behind it.
	 */
	boolean goesOn(SortedMap<Integer, RawCell> cells) {
		boolean numbers = cells.tailMap(firstColumn).entrySet().stream().anyMatch(cell -> isNumber(cell.getKey(), cell.getValue()));
		boolean says = cells.tailMap(firstColumn).values().stream().anyMatch(cell -> meaning(cell).isPresent());
		boolean labelled = cells.headMap(firstColumn).values().stream()
				.anyMatch(cell -> meaning(cell).filter(LabelMeaning::isAxis).isPresent());
		return !numbers && (says || !labelled);
	}

	private boolean isNumber(int column, RawCell cell) {
		if (!isDigits(cell)) {
			return false;
		}
		boolean time = meaning(cell).flatMap(LabelMeaning::period).isPresent();
		boolean told = rows.stream().anyMatch(row -> Optional.ofNullable(row.get(column)).flatMap(labels::meaning)
				.flatMap(LabelMeaning::period).isPresent());
		return !time || told;
	}

	/** Whether a cell shows a number and nothing else. */
	static boolean isDigits(RawCell cell) {
		return cell instanceof RawCell.Amount
				|| cell instanceof RawCell.Words words && words.text().strip().matches("[-+]?[\\d.,]+%?");
	}

	private Optional<LabelMeaning> meaning(RawCell cell) {
		return SheetGrid.label(cell).flatMap(labels::meaning);
	}

	void add(SortedMap<Integer, RawCell> cells) {
		TreeMap<Integer, String> row = new TreeMap<>();
		cells.forEach((column, cell) -> SheetGrid.label(cell).ifPresent(label -> row.put(column, label)));
		rows.add(row);
		row.forEach((column, label) -> {
			if (column > leftmost && labels.meaning(label).filter(LabelMeaning::isAxis).isPresent()) {
				firstColumn = Math.min(firstColumn, column);
			}
		});
	}

	/** What stands over a column, from above. */
	List<String> over(int column) {
		List<String> over = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			TreeMap<Integer, String> row = rows.get(i);
			Optional<String> label = Optional.ofNullable(row.get(column));
			boolean spreads = label.isEmpty() && i < rows.size() - 1 && column >= firstColumn && row.floorKey(column) != null
					&& row.floorKey(column) >= firstColumn;
			label.or(() -> spreads ? Optional.of(row.floorEntry(column).getValue()) : Optional.empty())
					.filter(text -> over.isEmpty() || !over.getLast().equals(text)).ifPresent(over::add);
		}
		return over;
	}

	/** What the heads of a column are called together. */
	String name(int column) {
		return over(column).stream().collect(Collectors.joining(" "));
	}

	/** The columns under a head that says something, with what their heads say; nothing for one that is not understood. */
	Map<Integer, Optional<LabelMeaning>> meanings() {
		Map<Integer, Optional<LabelMeaning>> meanings = new LinkedHashMap<>();
		rows.stream().flatMap(row -> row.tailMap(firstColumn).keySet().stream()).distinct().sorted()
				.forEach(column -> meanings.put(column, together(over(column), labels)));
		return meanings;
	}

	/** The columns before the first of numbers that a head says to leave out. */
	Map<Integer, Boolean> skippedLabels() {
		Map<Integer, Boolean> skipped = new HashMap<>();
		rows.forEach(row -> row.headMap(firstColumn).forEach((column, label) -> labels.meaning(label).filter(LabelMeaning::skipped)
				.ifPresent(meaning -> skipped.put(column, true))));
		return skipped;
	}

	/** What several labels say together; nothing where one means nothing, or two contradict each other. */
	static Optional<LabelMeaning> together(List<String> texts, TableLabels labels) {
		LabelMeaning together = LabelMeaning.NOTHING;
		for (String text : texts) {
			Optional<LabelMeaning> meaning = labels.meaning(text);
			if (meaning.isEmpty() || meaning.get().contradicts(together)) {
				return Optional.empty();
			}
			together = meaning.get().or(together);
		}
		return Optional.of(together);
	}

}
