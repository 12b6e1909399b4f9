package fadu.export.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is said about a file of data: as CSV on the Web (W3C Recommendation of 17 December 2015) beside a single file, as Data
 * Package 2.0 for a package.
 */
final class Metadata {

	private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

	private Metadata() {
	}

	/** The metadata of one CSV file. CSV on the Web looks for it under the name of the file and {@code -metadata.json}. */
	static Map<String, Object> csvw(Resource<?> resource, String fileName, Map<String, Object> stamp) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("columns", resource.fields().stream().map(Metadata::column).toList());
		schema.put("primaryKey", resource.key());
		Map<String, Object> metadata = new LinkedHashMap<>();
		metadata.put("@context", "http://www.w3.org/ns/csvw");
		metadata.put("url", fileName);
		metadata.put("dialect", Map.of("header", true, "encoding", "utf-8"));
		metadata.put("tableSchema", schema);
		metadata.putAll(stamp);
		return metadata;
	}

	private static Map<String, Object> column(Field<?> field) {
		Map<String, Object> column = new LinkedHashMap<>();
		column.put("name", field.name());
		column.put("titles", field.name());
		column.put("dc:description", field.words(Locale.ROOT) + " / " + field.words(Locale.ENGLISH));
		column.put("datatype", field.type() == Field.Type.NUMBER ? "decimal" : field.type().inSchema());
		column.put("required", field.required());
		return column;
	}

	/** The descriptor of a data package. */
	static Map<String, Object> dataPackage(List<Resource<?>> resources, Map<String, Object> about) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("$schema", PROFILE + "datapackage.json");
		descriptor.putAll(about);
		descriptor.put("resources", resources.stream().map(Metadata::resource).toList());
		return descriptor;
	}

	private static Map<String, Object> resource(Resource<?> resource) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", PROFILE + "tableschema.json");
		schema.put("fields", resource.fields().stream().map(Metadata::field).toList());
		schema.put("missingValues", List.of(""));
		schema.put("primaryKey", resource.key());
		if (!resource.foreign().isEmpty()) {
			schema.put("foreignKeys", resource.foreign().stream().map(Metadata::reference).toList());
		}
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("$schema", PROFILE + "dataresource.json");
		descriptor.put("name", resource.name());
		descriptor.put("type", "table");
		descriptor.put("path", resource.name() + ".csv");
		descriptor.put("format", "csv");
		descriptor.put("mediatype", "text/csv");
		descriptor.put("encoding", "utf-8");
		descriptor.put("schema", schema);
		return descriptor;
	}

	private static Map<String, Object> field(Field<?> field) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("name", field.name());
		descriptor.put("type", field.type().inSchema());
		descriptor.put("title", field.words(Locale.ROOT));
		descriptor.put("description", field.words(Locale.ENGLISH));
		if (field.required()) {
			descriptor.put("constraints", Map.of("required", true));
		}
		return descriptor;
	}

	private static Map<String, Object> reference(Resource.Reference reference) {
		Map<String, Object> target = new LinkedHashMap<>();
		target.put("resource", reference.file());
		target.put("fields", List.of(reference.target()));
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("fields", List.of(reference.column()));
		descriptor.put("reference", target);
		return descriptor;
	}

}
