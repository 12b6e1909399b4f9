package fadu.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.export.ExportFormat;
import fadu.export.ExportTable;
import fadu.question.Column;

/** A Frictionless data package (Data Package 2.0): a CSV file and what its columns are. */
public final class DataPackageFormat implements ExportFormat {

	private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

	@Override
	public String name() {
		return "datapackage";
	}

	@Override
	public String extension() {
		return "datapackage.zip";
	}

	@Override
	public String description() {
		return Messages.DataPackageFormat;
	}

	@Override
	public boolean isText() {
		return false;
	}

	@Override
	public void write(ExportTable<?> table, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry("datapackage.json"));
		zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(descriptor(table)));
		zip.putNextEntry(new ZipEntry(path(table)));
		new CsvFormat().write(table, zip);
		zip.finish();
	}

	private static Map<String, Object> descriptor(ExportTable<?> table) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("$schema", PROFILE + "tableschema.json");
		schema.put("fields", table.answer().columns().stream().map(DataPackageFormat::field).toList());
		schema.put("missingValues", List.of(""));
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("$schema", PROFILE + "dataresource.json");
		resource.put("name", table.name());
		resource.put("title", table.title());
		resource.put("type", "table");
		resource.put("path", path(table));
		resource.put("format", "csv");
		resource.put("mediatype", "text/csv");
		resource.put("encoding", "utf-8");
		resource.put("schema", schema);
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("$schema", PROFILE + "datapackage.json");
		descriptor.put("name", table.name());
		descriptor.put("title", table.title());
		descriptor.put("resources", List.of(resource));
		return descriptor;
	}

	private static Map<String, Object> field(Column<?> column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.name());
		field.put("type", switch (column.type()) {
		case TEXT -> "string";
		case NUMBER -> "integer";
		case DECIMAL -> "number";
		case FLAG -> "boolean";
		});
		field.put("title", column.title());
		return field;
	}

	private static String path(ExportTable<?> table) {
		return table.name() + ".csv";
	}

}
