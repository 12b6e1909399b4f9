package fadu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import fadu.workspace.RegisterCoverage;
import fadu.workspace.Registers;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu register coverage}: which units have what, and where the gaps are. */
@Command(name = "coverage")
final class RegisterCoverageCommand implements Callable<Integer> {

	private static final String GAP = "–";

	private final Session session;

	@Parameters(paramLabel = "CODE", descriptionKey = "register")
	private String code;

	@Option(names = "--of", paramLabel = "COLUMN", descriptionKey = "coverageOf", required = true)
	private String down;

	@Option(names = "--by", paramLabel = "COLUMN", descriptionKey = "coverageBy", required = true)
	private String across;

	@Option(names = "--where", paramLabel = "EXPRESSION", descriptionKey = "where")
	private String where;

	@Option(names = "--district", paramLabel = "D", descriptionKey = "district")
	private List<String> districts = new ArrayList<>();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace")
	private Path folder;

	@Mixin
	private OutputOptions output;

	RegisterCoverageCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = session.open(folder);
		RegisterCoverage coverage = RegisterCoverage.of(workspace, new Registers(workspace).named(code), down, across,
				Optional.ofNullable(where), Selection.of(workspace, List.of(), districts, Optional.empty()).districts());
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(coverage.rows().keySet().stream().map(unit -> record(coverage, unit)).toList(), out);
				return;
			}
			GridFormat.table(new Grid(Stream.concat(Stream.of(down), coverage.columns().stream()).toList(),
					coverage.rows().entrySet().stream().map(row -> line(coverage, row)).toList()), out);
			out.println(NLS.bind(Messages.RegisterCoverageCommand_summary, coverage.rows().size(), coverage.without().size()));
		});
		return 0;
	}

	private static Map<String, Object> record(RegisterCoverage coverage, String unit) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("unit", unit);
		record.put("rows", coverage.rows().get(unit));
		record.put("gaps", coverage.gaps(unit));
		return record;
	}

	private static List<String> line(RegisterCoverage coverage, Map.Entry<String, Map<String, Long>> row) {
		return Stream.concat(Stream.of(row.getKey()), coverage.columns().stream()
				.map(column -> Optional.ofNullable(row.getValue().get(column)).map(String::valueOf).orElse(GAP))).toList();
	}

}
