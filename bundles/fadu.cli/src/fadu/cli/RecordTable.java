package fadu.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.export.ExportTable;
import fadu.question.Answer;
import fadu.question.Column;
import fadu.question.Role;
import fadu.reading.formats.Place;

/** Flat records as a table for any format of export: a column for each field, of the type that its values have. */
final class RecordTable {

	private RecordTable() {
	}

	/**
	 * @param name     for programs: letters only
	 * @param decimals the fields that are decimal numbers also where none of the records has one
	 */
	static ExportTable<Map<String, Object>> of(String name, List<Map<String, Object>> records, String... decimals) {
		Set<String> fields = new LinkedHashSet<>();
		records.forEach(record -> fields.addAll(record.keySet()));
		return new ExportTable<>(name, name,
				new Answer<>(fields.stream().map(field -> column(field, records, List.of(decimals).contains(field))).toList(),
						records));
	}

	private static Column<Map<String, Object>> column(String field, List<Map<String, Object>> records, boolean decimal) {
		Set<Column.Type> types = records.stream().map(record -> record.get(field)).filter(Objects::nonNull).map(RecordTable::type)
				.collect(Collectors.toSet());
		Column.Type none = decimal ? Column.Type.DECIMAL : Column.Type.TEXT;
		Column.Type type = types.size() == 1 ? types.iterator().next() : none;
		return new Column<>(field, type, Role.DIMENSION, Column.Width.NARROW, record -> value(record.get(field), type));
	}

	private static Column.Type type(Object value) {
		return switch (value) {
		case Integer number -> Column.Type.NUMBER;
		case Double number -> Column.Type.DECIMAL;
		case BigDecimal number -> Column.Type.DECIMAL;
		case Boolean flag -> Column.Type.FLAG;
		default -> Column.Type.TEXT;
		};
	}

	private static Object value(Object value, Column.Type type) {
		return switch (value) {
		case null -> null;
		case Double number when type == Column.Type.DECIMAL -> BigDecimal.valueOf(number);
		case Object other when type != Column.Type.TEXT -> other;
		default -> text(value);
		};
	}

	/** A field in one cell; empty where it is missing. */
	static String text(Object value) {
		return switch (value) {
		case null -> "";
		case Place place -> place.label();
		case Map<?, ?> relation -> relation.get("type") + " " + relation.get("of");
		case Collection<?> several -> several.stream().map(Object::toString).collect(Collectors.joining("\n"));
		default -> value.toString();
		};
	}

}
