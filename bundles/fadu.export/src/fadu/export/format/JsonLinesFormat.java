package fadu.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

import fadu.export.ExportFormat;
import fadu.export.ExportTable;

/** One JSON object for each row, each on a line of its own, without the values that are missing. */
public final class JsonLinesFormat implements ExportFormat {

	private static final ObjectMapper JSON = new ObjectMapper().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);

	@Override
	public String name() {
		return "jsonl";
	}

	@Override
	public String extension() {
		return "jsonl";
	}

	@Override
	public String description() {
		return Messages.JsonLinesFormat;
	}

	@Override
	public void write(ExportTable<?> table, OutputStream out) throws IOException {
		for (Map<String, Object> row : table.answer().named()) {
			out.write(JSON.writeValueAsBytes(row));
			out.write("\n".getBytes(StandardCharsets.UTF_8));
		}
	}

}
