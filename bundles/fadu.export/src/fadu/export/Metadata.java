package fadu.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fadu.question.Column;

/**
 * What is said about a file of data: as CSV on the Web (W3C Recommendation of 17 December 2015) beside a single file, as Data
 * Package 2.0 for a package.
 */
public final class Metadata {

	private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

	private Metadata() {
	}

	/** The metadata of one CSV file. CSV on the Web looks for it under the name of the file and {@code -metadata.json}. */
	public static Map<String, Object> csvw(ExportTable<?> table, String fileName, Map<String, Object> stamp) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("columns", table.answer().columns().stream().map(column -> column(column, table.key())).toList());
		schema.put("primaryKey", table.key());
		Map<String, Object> metadata = new LinkedHashMap<>();
		metadata.put("@context", "http://www.w3.org/ns/csvw");
		metadata.put("url", fileName);
		metadata.put("dialect", Map.of("header", true, "encoding", "utf-8"));
		metadata.put("tableSchema", schema);
		metadata.putAll(stamp);
		return metadata;
	}

	private static Map<String, Object> column(Column<?> column, List<String> key) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("name", column.name());
		descriptor.put("titles", column.name());
		descriptor.put("dc:description", column.description(Locale.ROOT) + " / " + column.description(Locale.ENGLISH));
		descriptor.put("datatype", column.type() == Column.Type.DECIMAL ? "decimal" : type(column));
		descriptor.put("required", key.contains(column.name()));
		return descriptor;
	}

	/** As Table Schema calls it. */
	private static String type(Column<?> column) {
		return switch (column.type()) {
		case TEXT -> "string";
		case NUMBER -> "integer";
		case DECIMAL -> "number";
		case FLAG -> "boolean";
		};
	}

	/** The descriptor of a data package. */
	public static Map<String, Object> dataPackage(ExportData data) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("$schema", PROFILE + "datapackage.json");
		descriptor.putAll(data.about());
		descriptor.put("resources", data.tables().stream().map(Metadata::resource).toList());
		return descriptor;
	}

	private static Map<String, Object> resource(ExportTable<?> table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", PROFILE + "tableschema.json");
		schema.put("fields", table.answer().columns().stream().map(column -> field(column, table.key())).toList());
		schema.put("missingValues", List.of(""));
		if (!table.key().isEmpty()) {
			schema.put("primaryKey", table.key());
		}
		if (!table.foreign().isEmpty()) {
			schema.put("foreignKeys", table.foreign().stream().map(Metadata::reference).toList());
		}
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("$schema", PROFILE + "dataresource.json");
		descriptor.put("name", table.name());
		descriptor.put("title", table.title());
		descriptor.put("type", "table");
		descriptor.put("path", path(table));
		descriptor.put("format", "csv");
		descriptor.put("mediatype", "text/csv");
		descriptor.put("encoding", "utf-8");
		descriptor.put("schema", schema);
		return descriptor;
	}

	/** Under which name a table lies in a data package. */
	public static String path(ExportTable<?> table) {
		return table.name() + ".csv";
	}

	private static Map<String, Object> field(Column<?> column, List<String> key) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("name", column.name());
		descriptor.put("type", type(column));
		descriptor.put("title", column.description(Locale.ROOT));
		descriptor.put("description", column.description(Locale.ENGLISH));
		if (key.contains(column.name())) {
			descriptor.put("constraints", Map.of("required", true));
		}
		return descriptor;
	}

	private static Map<String, Object> reference(ExportTable.Reference reference) {
		Map<String, Object> target = new LinkedHashMap<>();
		target.put("resource", reference.table());
		target.put("fields", List.of(reference.target()));
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("fields", List.of(reference.column()));
		descriptor.put("reference", target);
		return descriptor;
	}

}
