package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fadu.model.District;
import fadu.register.definition.RegisterDefinition;
import fadu.register.words.DefinitionWords;
import fadu.workspace.Registers;
import fadu.workspace.Registers.ComputedObservation;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu register compute}: the figures of a register for a period. */
@Command(name = "compute")
final class RegisterComputeCommand implements Callable<Integer> {

	private static final List<String> ESSENTIALS = List.of("district", "metric", "metric_name", "value", "unit", "period", "rows");

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "register")
	private String code;

	@Option(names = "--period", paramLabel = "P", descriptionKey = "period", required = true)
	private String period;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "district")
	private List<String> districts = new ArrayList<>();

	@Option(names = "--format", paramLabel = "table|json|jsonl|csv", descriptionKey = "format", defaultValue = "table")
	private ComputedFormat format;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	/** How the figures are written. */
	enum ComputedFormat {
		table, json, jsonl, csv
	}

	RegisterComputeCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		Registers registers = new Registers(workspace);
		RegisterDefinition register = registers.named(code);
		Selection asked = Selection.of(workspace, List.of(), districts, Optional.of(period));
		List<ComputedObservation> figures = registers.compute(register, asked.period().orElseThrow(), asked.districts());
		Map<String, String> names = registers.districtNames(figures).stream()
				.collect(Collectors.toMap(District::getCode, District::getName, (one, other) -> one));
		List<Map<String, Object>> records = figures.stream().map(figure -> record(register, figure, names)).toList();
		output.write(session, format == ComputedFormat.csv, out -> {
			switch (format) {
			case json -> Json.array(records, out);
			case jsonl -> FigureFormat.jsonl.write(records, out);
			case csv -> FigureFormat.csv.write(ESSENTIALS, records, out);
			case table -> FigureFormat.table.write(ESSENTIALS, records, out);
			}
		});
		return 0;
	}

	/** The fields of a figure, the register as its source, and from how many rows it comes and how. */
	private static Map<String, Object> record(RegisterDefinition register, ComputedObservation figure, Map<String, String> names) {
		Map<String, Object> record = FigureRecord.of(figure.observation(), names);
		record.put("source", "register " + register.code());
		record.put("rows", Math.toIntExact(figure.rows()));
		record.put("definition", new DefinitionWords(register).sentence(figure.computation()));
		return record;
	}

}
