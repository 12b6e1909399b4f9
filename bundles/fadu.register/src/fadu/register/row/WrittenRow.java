package fadu.register.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import fadu.reading.formats.RawCell;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;

/** A row as a person writes it, held to all that a row of a spreadsheet is held to. */
public final class WrittenRow {

	private WrittenRow() {
	}

	/**
	 * Reads it.
	 *
	 * @param district its district
	 * @param before   the values as they were; empty for a new row
	 * @param typed    by the names of the columns what was written in their place; blank for nothing
	 * @return the row, or why it is refused
	 */
	public static RowsRead read(RegisterDefinition register, String district, Map<String, Object> before,
			Map<String, String> typed) {
		Map<String, String> names = new HashMap<>();
		SortedMap<Integer, RawCell> heads = new TreeMap<>();
		SortedMap<Integer, RawCell> cells = new TreeMap<>();
		int column = 0;
		for (RowField field : register.fields()) {
			column++;
			names.put(field.name(), field.name());
			heads.put(column, new RawCell.Words(field.name()));
			cell(before.get(field.name()), typed.get(field.name())).ifPresent(put(cells, column));
		}
		RowReader reader = new RowReader(register, Optional.of(district), Optional::of, new SheetWish(names, Map.of()));
		reader.sheet("");
		reader.row(1, heads);
		reader.row(2, cells);
		try {
			RowsRead read = reader.finish();
			List<RegisterRow> rows = read.rows().stream()
					.map(row -> new RegisterRow(row.district(), row.key(), row.values(), "", 0))
					.toList();
			return new RowsRead(rows, read.refused(), read.left(), read.columns());
		} catch (SheetRefused e) {
			throw new IllegalStateException(e); // all columns are there
		}
	}

	private static Consumer<RawCell> put(SortedMap<Integer, RawCell> cells, int column) {
		return cell -> cells.put(column, cell);
	}

	private static Optional<RawCell> cell(Object before, String typed) {
		if (typed != null) {
			return typed.isBlank() ? Optional.empty() : Optional.of(new RawCell.Words(typed.strip()));
		}
		return Optional.ofNullable(switch (before) {
		case null -> null;
		case BigDecimal number -> new RawCell.Amount(number, Optional.empty(), false);
		case LocalDate day -> new RawCell.Date(day);
		case Boolean truth -> new RawCell.Truth(truth);
		default -> new RawCell.Words(before.toString());
		});
	}

}
