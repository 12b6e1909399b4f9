package fadu.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.export.ExportData;
import fadu.export.ExportFormat;
import fadu.export.ExportTable;
import fadu.export.Metadata;

/** A Frictionless data package (Data Package 2.0): a CSV file for each table, and what its columns are. */
public final class DataPackageFormat implements ExportFormat {

	private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

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
	public boolean isSelfDescribing() {
		return true;
	}

	@Override
	public void write(ExportTable<?> table, OutputStream out) throws IOException {
		Map<String, Object> about = new LinkedHashMap<>();
		about.put("name", table.name());
		about.put("title", table.title());
		write(new ExportData(List.of(table), about), out);
	}

	@Override
	public void write(ExportData data, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(new ZipEntry("datapackage.json"));
		zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(Metadata.dataPackage(data)));
		for (ExportTable<?> table : data.tables()) {
			zip.putNextEntry(new ZipEntry(Metadata.path(table)));
			new CsvFormat().write(table, zip);
		}
		zip.finish();
	}

}
