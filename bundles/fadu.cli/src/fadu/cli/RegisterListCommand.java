package fadu.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.register.definition.Computation;
import fadu.register.definition.RegisterDefinition;
import fadu.register.words.DefinitionWords;
import fadu.workspace.AbandonedRegisters;
import fadu.workspace.Registers;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code fadu register list}: the registers that plug-ins describe, how many rows they have and what is computed from them. */
@Command(name = "list")
final class RegisterListCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private ListOptions list;

	RegisterListCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = list.open(session);
		Registers registers = new Registers(workspace);
		List<Map<String, Object>> records = new ArrayList<>();
		for (RegisterDefinition register : workspace.catalogue().registers()) {
			Map<String, Object> record = new LinkedHashMap<>();
			record.put("code", register.code());
			record.put("name", register.name());
			record.put("plugin", register.plugIn());
			record.put("rows", registers.count(register));
			record.put("indicators", register.computations().stream().map(each -> indicator(register, each)).toList());
			records.add(record);
		}
		list.write(session, records,
				new Grid(List.of(RegisterMessages.Register_code, Messages.Headings_name, Messages.Headings_plugIn,
						RegisterMessages.Register_rows, RegisterMessages.Register_indicators),
						records.stream().map(RegisterListCommand::line).toList()),
				RegisterMessages.Register_none);
		for (String abandoned : AbandonedRegisters.of(workspace).keySet()) {
			AbandonedRegisters.told(workspace, abandoned).ifPresent(session.err()::println);
		}
		return 0;
	}

	private static Map<String, Object> indicator(RegisterDefinition register, Computation computation) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("metric", computation.metric());
		record.put("aggregate", computation.aggregate().getLiteral());
		record.put("definition", new DefinitionWords(register).sentence(computation));
		return record;
	}

	private static List<String> line(Map<String, Object> record) {
		return List.of(String.valueOf(record.get("code")), String.valueOf(record.get("name")),
				String.valueOf(record.get("plugin")), String.valueOf(record.get("rows")),
				String.valueOf(((List<?>) record.get("indicators")).size()));
	}

}
