package fadu.register.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import fadu.reading.formats.RawCell;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;

/**
 * What a person says of a spreadsheet before its rows are taken.
 *
 * @param headings by headings the names of the columns that these are; an empty name for one that is none
 * @param cells    what is to be read in place of what stands there; an empty text for nothing
 */
public record SheetWish(Map<String, String> headings, Map<CellPlace, String> cells) {

	/** Nothing: it is read as it is. */
	public static final SheetWish NONE = new SheetWish(Map.of(), Map.of());

	/** What is said of a heading: the column that it is, or none; nothing where nothing is said. */
	Optional<Optional<RowField>> heading(RegisterDefinition register, String text) {
		String plain = WrittenWords.plain(text);
		return headings.entrySet().stream().filter(said -> WrittenWords.plain(said.getKey()).equals(plain)).findFirst()
				.map(said -> register.field(said.getValue()));
	}

	/** The cells of a row with what is said of them. */
	SortedMap<Integer, RawCell> row(String sheet, int number, SortedMap<Integer, RawCell> read) {
		if (cells.isEmpty()) {
			return read;
		}
		Map<Integer, String> said = new HashMap<>();
		cells.forEach((place, text) -> {
			if (place.row() == number && place.sheet().equals(sheet)) {
				said.put(place.column(), text.strip());
			}
		});
		if (said.isEmpty()) {
			return read;
		}
		SortedMap<Integer, RawCell> corrected = new TreeMap<>(read);
		said.forEach((column, text) -> {
			if (text.isEmpty()) {
				corrected.remove(column);
			} else {
				corrected.put(column, new RawCell.Words(text));
			}
		});
		return corrected;
	}

}
