package fadu.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import fadu.export.Csv;
import fadu.export.ExportFormat;
import fadu.export.ExportTable;

/**
 * SDMX-CSV 2.0.0, the data message of SDMX 3.0: structure, action, then the columns under names as SDMX allows them (IDType). The
 * figures of a report as SDMX with code lists of its own are what {@code report run --format sdmx} writes.
 */
public final class SdmxCsvFormat implements ExportFormat {

	private static final List<String> HEAD = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");

	@Override
	public String name() {
		return "sdmx";
	}

	@Override
	public String extension() {
		return "sdmx.csv";
	}

	@Override
	public String description() {
		return Messages.SdmxCsvFormat;
	}

	@Override
	public void write(ExportTable<?> table, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		Csv.line(Stream.concat(HEAD.stream(), table.answer().columns().stream().map(column -> upper(column.name()))).toList(),
				writer);
		List<Object> structure = List.of("dataflow", "FADU:" + upper(table.name()) + "(1.0.0)", "I");
		for (List<Object> row : table.answer().values()) {
			List<Object> line = new ArrayList<>(structure);
			line.addAll(row);
			Csv.line(line, writer);
		}
		writer.flush();
	}

	private static String upper(String name) {
		return name.toUpperCase(Locale.ROOT);
	}

}
