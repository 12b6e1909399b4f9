package fadu.register.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fadu.reading.formats.RawCell;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;

/**
 * Which column of a sheet is which of the register: by label, name and alias, whatever their order.
 *
 * @param columns those that are known, by the column of the sheet
 * @param unknown the headings that the register does not know, by their columns
 * @param twice   the headings that name a column of the register that another heading names too
 */
record ColumnHeads(Map<Integer, MatchedColumn> columns, Map<Integer, String> unknown, List<String> twice) {

	/** A heading with its unit: 标的额（万元）. */
	private static final Pattern WITH_UNIT = Pattern.compile("(.+?)[(\\[]([^()\\[\\]]+)[)\\]]");

	/** What the cells of a row would be as headings. */
	static ColumnHeads of(RegisterDefinition register, SortedMap<Integer, RawCell> cells, SheetWish wish) {
		Map<String, RowField> names = names(register);
		Map<Integer, MatchedColumn> columns = new LinkedHashMap<>();
		Map<Integer, String> unknown = new LinkedHashMap<>();
		List<String> twice = new ArrayList<>();
		cells.forEach((column, cell) -> {
			if (cell instanceof RawCell.Words words) {
				Optional<MatchedColumn> match = wish.heading(register, words.text())
						.map(said -> said.flatMap(field -> measured(field, words.text(), column)))
						.orElseGet(() -> match(names, words.text(), column));
				boolean taken = match.isPresent()
						&& columns.values().stream().anyMatch(other -> other.field().equals(match.get().field()));
				if (taken) {
					twice.add(words.text());
				} else if (match.isPresent()) {
					columns.put(column, match.get());
				} else {
					unknown.put(column, words.text());
				}
			}
		});
		return new ColumnHeads(columns, unknown, twice);
	}

	private static Map<String, RowField> names(RegisterDefinition register) {
		Map<String, RowField> names = new HashMap<>();
		for (RowField field : register.fields()) {
			names.put(WrittenWords.plain(field.label()), field);
		}
		for (RowField field : register.fields()) {
			Stream.concat(Stream.of(field.labelEn(), field.name()), field.headings().stream())
					.forEach(name -> names.putIfAbsent(WrittenWords.plain(name), field));
		}
		return names;
	}

	private static Optional<MatchedColumn> match(Map<String, RowField> names, String heading, int column) {
		String plain = WrittenWords.plain(heading);
		RowField whole = names.get(plain);
		if (whole != null) {
			return Optional.of(new MatchedColumn(whole, column, heading, 0));
		}
		Matcher parts = WITH_UNIT.matcher(plain);
		RowField field = parts.matches() ? names.get(parts.group(1)) : null;
		return field == null ? Optional.empty() : measured(field, heading, column);
	}

	/** A column with the unit that its heading says; nothing for a unit that is none of the column. */
	private static Optional<MatchedColumn> measured(RowField field, String heading, int column) {
		Matcher parts = WITH_UNIT.matcher(WrittenWords.plain(heading));
		if (!field.kind().isNumber() || !parts.matches()) {
			return Optional.of(new MatchedColumn(field, column, heading, 0)); // what stands in brackets explains
		}
		String unit = parts.group(2).replaceFirst("^.*:", "");
		if (unit.equals(field.unit())) {
			return Optional.of(new MatchedColumn(field, column, heading, 0));
		}
		int power = !field.unit().isEmpty() && unit.endsWith(field.unit())
				? WrittenWords.power(unit.substring(0, unit.length() - field.unit().length()))
				: -1;
		return power > 0 ? Optional.of(new MatchedColumn(field, column, heading, power)) : Optional.empty();
	}

	/** Whether the row names all columns of the key, and so is the row of headings. */
	boolean isHeading(RegisterDefinition register) {
		return columns.size() >= Math.min(2, register.fields().size()) && missing(register.key()).isEmpty();
	}

	/** The columns that nothing names. */
	List<RowField> missing(List<RowField> fields) {
		return fields.stream().filter(field -> columns.values().stream().noneMatch(column -> column.field().equals(field)))
				.toList();
	}

}
