package fadu.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fadu.export.ExportFormat;
import fadu.export.ExportTable;
import fadu.question.Answer;
import fadu.question.Column;
import fadu.question.Columns;
import fadu.question.Role;

/**
 * SDMX-CSV 2.0.0, the data message of SDMX 3.0: structure, action, then the columns under names as SDMX allows them (IDType). The
 * figures of a report come as a table of their own, with the code lists of SDMX.
 */
public final class SdmxCsvFormat implements ExportFormat {

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
		new CsvFormat().write(asWritten(table), out);
	}

	@Override
	public ExportTable<?> asWritten(ExportTable<?> table) {
		return messageOf(table);
	}

	private static <R> ExportTable<R> messageOf(ExportTable<R> table) {
		List<Column<R>> columns = new ArrayList<>(new Columns<R>().word("STRUCTURE", Role.HIDDEN, row -> "dataflow")
				.word("STRUCTURE_ID", Role.HIDDEN, row -> "FADU:" + upper(table.name()) + "(1.0.0)")
				.word("ACTION", Role.HIDDEN, row -> "I").list());
		table.answer().columns().forEach(column -> columns.add(column.named(upper(column.name()))));
		return new ExportTable<>(table.name(), table.title(), new Answer<>(columns, table.answer().rows()),
				table.key().stream().map(SdmxCsvFormat::upper).toList(), List.of());
	}

	private static String upper(String name) {
		return name.toUpperCase(Locale.ROOT);
	}

}
