package fadu.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fadu.register.definition.ProcessDefinition;
import fadu.register.definition.ProcessLimit;
import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;
import fadu.register.words.ProcessWords;
import fadu.workspace.Processes;
import fadu.workspace.Registers;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu process list}: the processes, their stages and limits with the article that sets each. */
@Command(name = "list")
final class ProcessListCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private ListOptions list;

	ProcessListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		boolean english = UserWording.get().english();
		Workspace workspace = list.open(session);
		Registers registers = new Registers(workspace);
		List<Map<String, Object>> records = new ArrayList<>();
		List<List<String>> lines = new ArrayList<>();
		for (RegisterDefinition register : new Processes(workspace).all()) {
			int rows = registers.count(register);
			records.add(record(register, rows, english));
			lines.add(line(register, rows, english));
		}
		list.write(session, records,
				new Grid(List.of(RegisterMessages.Register_code, Messages.Headings_name, RegisterMessages.Register_rows,
						RegisterMessages.Process_stages, RegisterMessages.Process_limits), lines),
				RegisterMessages.Process_nothing);
		return 0;
	}

	private static Map<String, Object> record(RegisterDefinition register, int rows, boolean english) {
		ProcessDefinition process = register.process().orElseThrow();
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("code", register.code());
		record.put("name", register.name(english));
		record.put("plugin", register.plugIn());
		record.put("rows", rows);
		record.put("stages", process.stages().stream().map(stage -> stage(stage, english)).toList());
		record.put("limits", process.limits().stream().map(limit -> limit(limit, english)).toList());
		return record;
	}

	static Map<String, Object> stage(RowField stage, boolean english) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("stage", stage.name());
		record.put("name", stage.label(english));
		return record;
	}

	/** What identifies a limit: from which day to which, how long, by which article. */
	static Map<String, Object> limit(ProcessLimit limit, boolean english) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("from", limit.from().name());
		record.put("to", limit.to().name());
		record.put("days", limit.counting().days());
		record.put("unit", limit.counting().workdays() ? "workdays" : "days");
		record.put("when", limit.scope().whenText().isEmpty() ? null : limit.scope().whenText());
		record.put("since", limit.scope().since().map(LocalDate::toString).orElse(null));
		record.put("until", limit.scope().until().map(LocalDate::toString).orElse(null));
		record.put("law", limit.law(english));
		return record;
	}

	private static List<String> line(RegisterDefinition register, int rows, boolean english) {
		ProcessDefinition process = register.process().orElseThrow();
		return List.of(register.code(), register.name(english), String.valueOf(rows),
				process.stages().stream().map(stage -> stage.label(english)).collect(Collectors.joining(" → ")),
				process.limits().stream().map(limit -> ProcessWords.limit(limit, english)).collect(Collectors.joining("\n")));
	}

}
