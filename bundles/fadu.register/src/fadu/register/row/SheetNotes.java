package fadu.register.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import fadu.reading.formats.Place;
import fadu.reading.formats.RawCell;
import fadu.register.row.SeenSheets.RowPlace;
import fadu.register.row.SeenSheets.SeenHeading;

/** Notes what stands in the sheets while they are read: the headings, and the cells of rows that are refused. */
final class SheetNotes {

	/** More refused rows nobody corrects one by one. */
	private static final int MOST_ROWS = 2000;

	private final Map<String, List<SeenHeading>> headings = new LinkedHashMap<>();
	private final Set<String> certain = new HashSet<>();
	private final Map<RowPlace, SortedMap<Integer, String>> refused = new LinkedHashMap<>();

	static String letters(int column) {
		return new Place.SheetCell("", 1, column).reference().replace("1", "");
	}

	/** A row that may be that of the headings; the one with most that is known, then with most words, is kept. */
	void candidate(String sheet, ColumnHeads found, boolean isHeading) {
		List<SeenHeading> seen = new ArrayList<>();
		found.columns().forEach((column, match) -> seen.add(new SeenHeading(sheet, column, letters(column), match.heading(),
				Optional.of(match.field()))));
		found.unknown()
				.forEach((column, text) -> seen.add(new SeenHeading(sheet, column, letters(column), text, Optional.empty())));
		seen.sort((one, other) -> Integer.compare(one.column(), other.column()));
		List<SeenHeading> before = headings.getOrDefault(sheet, List.of());
		if (isHeading) {
			certain.add(sheet);
		}
		if (isHeading || weight(seen) > weight(before)) {
			headings.put(sheet, seen);
		}
	}

	private static int weight(List<SeenHeading> seen) {
		return seen.size() + 100 * (int) seen.stream().filter(heading -> heading.field().isPresent()).count();
	}

	void refused(String sheet, int number, SortedMap<Integer, RawCell> cells) {
		if (refused.size() < MOST_ROWS) {
			SortedMap<Integer, String> texts = new TreeMap<>();
			cells.forEach((column, cell) -> texts.put(column, text(cell)));
			refused.put(new RowPlace(sheet, number), texts);
		}
	}

	private static String text(RawCell cell) {
		return switch (cell) {
		case RawCell.Words words -> words.text();
		case RawCell.Amount amount -> amount.value().toPlainString();
		case RawCell.Date date -> date.day().toString();
		case RawCell.Truth truth -> Boolean.toString(truth.value());
		case RawCell.Formula formula -> "";
		case RawCell.Mistake mistake -> "";
		case RawCell.Covered covered -> text(covered.by());
		};
	}

	/** Beside sheets with headings, one on which hardly any is known explains them, as that of a form does: it is left out. */
	SeenSheets seen() {
		return new SeenSheets(headings.entrySet().stream()
				.filter(sheet -> certain.isEmpty() || certain.contains(sheet.getKey()) || isLikeOne(sheet.getValue()))
				.map(Map.Entry::getValue).flatMap(List::stream).toList(), refused);
	}

	private static boolean isLikeOne(List<SeenHeading> seen) {
		long known = seen.stream().filter(heading -> heading.field().isPresent()).count();
		return known > 1 && 2 * known >= seen.size();
	}

}
