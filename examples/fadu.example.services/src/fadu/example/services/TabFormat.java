package fadu.example.services;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.export.ExportFormat;
import fadu.export.ExportTable;

/** A format of export: cells parted by tabs, the first line the names of the columns. */
public final class TabFormat implements ExportFormat {

	@Override
	public String name() {
		return "tsv";
	}

	@Override
	public String extension() {
		return "tsv";
	}

	@Override
	public String description() {
		return "以制表符分隔的文字 · Text parted by tabs";
	}

	@Override
	public void write(ExportTable<?> table, OutputStream out) throws IOException {
		line(table.answer().columns().stream().map(column -> column.name()), out);
		for (List<Object> row : table.answer().values()) {
			line(row.stream().map(value -> Objects.toString(value, "")), out);
		}
	}

	/** The form has no quotes: a tab or a line end within a cell is a blank. */
	private static void line(Stream<String> cells, OutputStream out) throws IOException {
		String line = cells.map(cell -> cell.replaceAll("[\\t\\r\\n]", " ")).collect(Collectors.joining("\t", "", "\n"));
		out.write(line.getBytes(StandardCharsets.UTF_8));
	}

}
