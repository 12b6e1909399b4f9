package fadu.register.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fadu.reading.formats.Place;
import fadu.reading.formats.RawCell;
import fadu.register.row.WrittenWords;

/**
 * The tables of a sheet with heads above and labels before the numbers, whichever of district, metric and time stands where. What
 * no head
 * and no label of a cell tells, a line above the table or the name of the sheet may.
 */
final class WideTable {

	private final SheetGrid sheet;
	private final TableLabels labels;
	private final FigureCollector figures;
	private final int leftmost;
	private LabelMeaning context;
	private LabelMeaning section = LabelMeaning.NOTHING;
	private TableHeads heads;
	private Optional<Columns> columns = Optional.empty();
	private boolean found;

	/** What is known of the columns once the first row of numbers has come. */
	private record Columns(Map<Integer, LabelMeaning> meanings, Map<Integer, Boolean> skippedLabels,
			TreeMap<Integer, String> above) {
	}

	WideTable(SheetGrid sheet, TableLabels labels, FigureCollector figures) {
		this.sheet = sheet;
		this.labels = labels;
		this.figures = figures;
		leftmost = sheet.rows().values().stream().filter(row -> SheetGrid.own(row) > 1).mapToInt(SortedMap::firstKey).min()
				.orElse(1);
		context = labels.meaning(sheet.name()).orElseGet(() -> labels.title(sheet.name()));
		heads = new TableHeads(labels, leftmost);
	}

	/** Whether a table was found. */
	boolean read() {
		sheet.rows().forEach(this::row);
		return found;
	}

	private void row(int number, SortedMap<Integer, RawCell> cells) {
		if (SheetGrid.own(cells) == 1) {
			line(cells);
		} else if (columns.isEmpty()) {
			above(number, cells);
		} else if (isHeadAgain(cells)) {
			columns = Optional.empty();
			section = LabelMeaning.NOTHING;
			heads = new TableHeads(labels, leftmost);
			heads.add(cells);
		} else {
			numbers(number, cells);
		}
	}

	/** A line of its own is a title above a table, and within it says something of the rows below. */
	private void line(SortedMap<Integer, RawCell> cells) {
		String text = cells.values().stream().filter(cell -> !(cell instanceof RawCell.Covered)).findFirst()
				.flatMap(SheetGrid::label)
				.orElse("");
		Optional<LabelMeaning> meaning = labels.meaning(text).filter(LabelMeaning::isAxis);
		if (columns.isPresent() && meaning.isPresent()) {
			section = meaning.get();
		} else {
			context = meaning.orElseGet(() -> labels.title(text)).or(context);
		}
	}

	private void above(int number, SortedMap<Integer, RawCell> cells) {
		if (heads.isEmpty() && heads.axes(cells) == 0) {
			cells.values().stream().filter(cell -> !(cell instanceof RawCell.Covered)).map(SheetGrid::label)
					.flatMap(Optional::stream)
					.forEach(text -> context = labels.title(text).or(context));
		} else if (heads.isEmpty() || heads.goesOn(cells)) {
			heads.add(cells);
		} else {
			begin(number);
			numbers(number, cells);
		}
	}

	private void begin(int number) {
		found = true;
		Map<Integer, LabelMeaning> meanings = new TreeMap<>();
		heads.meanings().forEach((column, meaning) -> {
			if (meaning.isEmpty()) {
				figures.leaveUnknown(sheet.place(Math.max(1, number - 1), column), heads.over(column), Messages.WideTable_head);
			} else if (!meaning.get().skipped() && meaning.get().isAxis()) {
				meanings.put(column, meaning.get());
			}
		});
		columns = Optional.of(new Columns(meanings, heads.skippedLabels(), new TreeMap<>()));
	}

	/** A table that goes on behind a page, or another one below, has heads again. */
	private boolean isHeadAgain(SortedMap<Integer, RawCell> cells) {
		boolean numbers = cells.values().stream().anyMatch(TableHeads::isDigits);
		boolean labelled = cells.headMap(heads.firstColumn()).values().stream().anyMatch(cell -> SheetGrid.label(cell)
				.flatMap(labels::meaning).filter(LabelMeaning::isAxis).isPresent());
		long axes = heads.axes(cells);
		boolean other = !numbers && axes > 0 && axes >= Math.min(2, columns.orElseThrow().meanings().size());
		return !labelled && (other || repeats(cells));
	}

	private boolean repeats(SortedMap<Integer, RawCell> cells) {
		Map<Integer, LabelMeaning> meanings = columns.orElseThrow().meanings();
		return !meanings.isEmpty() && meanings.keySet().stream().allMatch(column -> Optional.ofNullable(cells.get(column))
				.flatMap(SheetGrid::label).filter(text -> heads.over(column).contains(text)).isPresent());
	}

	private void numbers(int number, SortedMap<Integer, RawCell> cells) {
		Columns known = columns.orElseThrow();
		List<String> texts = labels(known, cells);
		if (texts.stream()
				.anyMatch(text -> WrittenWords.TOTALS.contains(WrittenWords.plain(text)) && labels.meaning(text).isEmpty())) {
			figures.leave(sheet.place(number, cells.firstKey()), String.join(" ", texts), Messages.WideTable_total);
			return;
		}
		Optional<LabelMeaning> meaning = TableHeads.together(texts, labels);
		if (meaning.isEmpty()) {
			boolean filled = cells.tailMap(heads.firstColumn()).values().stream()
					.anyMatch(cell -> !(cell instanceof RawCell.Covered));
			if (filled) {
				figures.leaveUnknown(sheet.place(number, cells.firstKey()), texts, Messages.WideTable_label);
			}
			return;
		}
		if (meaning.get().skipped()) {
			return;
		}
		LabelMeaning row = meaning.get();
		LabelMeaning around = row.isAxis() ? section.or(context) : context;
		known.meanings().forEach((column, head) -> {
			RawCell cell = cells.get(column);
			Place.SheetCell place = sheet.place(number, column);
			if (cell != null && row.contradicts(head)) {
				figures.refuse(place, heads.name(column), Messages.WideTable_contradiction);
			} else if (cell != null) {
				figures.take(place, cell, row.or(head).or(around), heads.name(column));
			}
		});
	}

	/** The labels of a row; one that is left empty before another is that of the row above. */
	private List<String> labels(Columns known, SortedMap<Integer, RawCell> cells) {
		TreeMap<Integer, String> own = new TreeMap<>();
		cells.headMap(heads.firstColumn()).forEach((column, cell) -> {
			Optional<String> label = SheetGrid.label(cell);
			boolean counts = cell instanceof RawCell.Amount && label.flatMap(labels::meaning).isEmpty();
			if (label.isPresent() && !counts && !known.skippedLabels().containsKey(column)) {
				own.put(column, label.get());
			}
		});
		if (!own.isEmpty()) {
			int first = own.firstKey();
			known.above().headMap(first).forEach(own::putIfAbsent);
			known.above().clear();
			known.above().putAll(own);
		}
		return own.values().stream().distinct().collect(Collectors.toCollection(ArrayList::new));
	}

}
