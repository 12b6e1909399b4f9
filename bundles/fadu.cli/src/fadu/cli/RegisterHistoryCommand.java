package fadu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.register.definition.RegisterDefinition;
import fadu.workspace.RowBrowser;
import fadu.workspace.RowEdits;
import fadu.workspace.RowHistory.Step;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu register history}: who made a row what it is, when, and from what. */
@Command(name = "history")
final class RegisterHistoryCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private RegisterKeyOptions asked;

	@Parameters(index = "1", paramLabel = "KEY", descriptionKey = "rowKey")
	private String key;

	@Option(names = "--show", paramLabel = "COLUMN", descriptionKey = "show")
	private List<String> shown = new ArrayList<>();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	RegisterHistoryCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = asked.workspace(session);
		RegisterDefinition register = asked.register(workspace);
		ShownColumns columns = new ShownColumns(register, shown);
		String district = new RowEdits(workspace, register).districtOf(key, asked.district());
		List<Step> steps = new RowBrowser(workspace, register).history(district, key.strip());
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(steps.stream().map(step -> record(step, columns)).toList(), out);
			} else {
				GridFormat.table(new Grid(
						List.of(Messages.Headings_number, Messages.Headings_time, Messages.Headings_by, Messages.Headings_file,
								RegisterMessages.Register_cell, RegisterMessages.Register_column, RegisterMessages.Register_old,
								RegisterMessages.Register_new),
						steps.stream().map(step -> line(step, columns)).toList()), out);
			}
		});
		return 0;
	}

	private static Map<String, Object> record(Step step, ShownColumns columns) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("change", step.change());
		record.put("at", step.at());
		record.put("by", step.by());
		record.put("file", step.file());
		record.put("cell", step.cell());
		record.put("column", step.value().field().label());
		record.put("old", step.value().before().map(value -> columns.text(step.value().field(), value)).orElse(null));
		record.put("new", step.value().after().map(value -> columns.text(step.value().field(), value)).orElse(null));
		return record;
	}

	private static List<String> line(Step step, ShownColumns columns) {
		Map<String, Object> record = record(step, columns);
		return record.values().stream().map(value -> value == null ? "" : value.toString()).toList();
	}

}
