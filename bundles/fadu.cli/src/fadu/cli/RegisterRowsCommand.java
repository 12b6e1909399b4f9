package fadu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import fadu.export.Csv;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.row.StoredRow;
import fadu.register.row.RowQuery;
import fadu.workspace.Registers;
import fadu.workspace.RowBrowser;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu register rows}: the rows of a register; personal columns are masked unless they are asked for by name. */
@Command(name = "rows")
final class RegisterRowsCommand implements Callable<Integer> {

	/** How rows are written. */
	enum RowFormat {
		csv, jsonl
	}

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "register")
	private String code;

	@Mixin
	private RowChoice choice;

	@Option(names = "--most", paramLabel = "N", descriptionKey = "rowsMost")
	private Integer most;

	@Option(names = "--show", paramLabel = "COLUMN", descriptionKey = "show")
	private List<String> shown = new ArrayList<>();

	@Option(names = "--format", paramLabel = "csv|jsonl", descriptionKey = "format", defaultValue = "csv")
	private RowFormat format;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	RegisterRowsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		RegisterDefinition register = new Registers(workspace).named(code);
		RowQuery query = choice.query(workspace, register);
		ShownColumns columns = new ShownColumns(register, shown);
		List<UserException> failed = new ArrayList<>();
		output.write(session, format == RowFormat.csv, out -> {
			try {
				if (format == RowFormat.csv) {
					line(Stream.concat(Stream.of(Messages.Headings_district), Stream.concat(
							register.fields().stream().map(RowField::label),
							Stream.of(Messages.Headings_file, RegisterMessages.Register_row)))
							.toList(), out);
				}
				new RowBrowser(workspace, register).each(query, Optional.ofNullable(most),
						row -> write(register, columns, row, out));
			} catch (UserException e) {
				failed.add(e);
			}
		});
		if (!failed.isEmpty()) {
			throw failed.getFirst();
		}
		return 0;
	}

	private void write(RegisterDefinition register, ShownColumns columns, StoredRow row, PrintWriter out) {
		if (format == RowFormat.jsonl) {
			Json.line(record(register, columns, row), out);
			return;
		}
		List<String> cells = new ArrayList<>(List.of(row.district()));
		register.fields().forEach(field -> cells.add(columns.text(field, row.values().get(field.name()))));
		cells.add(row.file());
		cells.add(row.sheet().isEmpty() ? String.valueOf(row.number()) : row.sheet() + '!' + row.number());
		line(cells, out);
	}

	private static void line(List<String> cells, PrintWriter out) {
		try {
			Csv.line(cells, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, Object> record(RegisterDefinition register, ShownColumns columns, StoredRow row) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("district_code", row.district());
		register.fields().forEach(field -> record.put(field.name(), columns.value(field, row.values())));
		Map<String, Object> source = new LinkedHashMap<>();
		source.put("file", row.file());
		source.put("sheet", row.sheet());
		source.put("row", row.number());
		source.put("change", row.change());
		record.put("source", source);
		return record;
	}

}
