package fadu.register.table;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import fadu.reading.formats.Place;
import fadu.reading.formats.RawCell;

/**
 * The cells of one sheet.
 *
 * @param name its name; empty for a CSV file
 * @param rows what stands in its rows, by number
 */
record SheetGrid(String name, SortedMap<Integer, SortedMap<Integer, RawCell>> rows) {

	SheetGrid(String name) {
		this(name, new TreeMap<>());
	}

	Place.SheetCell place(int row, int column) {
		return new Place.SheetCell(name, row, column);
	}

	/** What a cell says as a label, be it of its own or by a merged one that covers it. */
	static Optional<String> label(RawCell cell) {
		return switch (cell) {
		case RawCell.Words words -> Optional.of(words.text().replaceAll("\\s+", " ").strip());
		case RawCell.Amount amount -> Optional.of(amount.value().toPlainString());
		case RawCell.Covered covered -> label(covered.by());
		case RawCell.Date date -> Optional.of(date.day().toString());
		case RawCell.Truth truth -> Optional.empty();
		case RawCell.Formula formula -> Optional.empty();
		case RawCell.Mistake mistake -> Optional.empty();
		};
	}

	/** How many cells of a row hold something of their own. */
	static long own(SortedMap<Integer, RawCell> cells) {
		return cells.values().stream().filter(cell -> !(cell instanceof RawCell.Covered)).count();
	}

}
