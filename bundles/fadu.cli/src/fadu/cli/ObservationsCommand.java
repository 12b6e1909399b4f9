package fadu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.model.Observation;
import fadu.workspace.ListObservations;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu observations}: all figures that plug-ins and the workspace hold. */
@Command(name = "observations")
final class ObservationsCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private SelectionOptions selection;

	@Option(names = "--format", paramLabel = "table|jsonl|csv", descriptionKey = "format", defaultValue = "table")
	private FigureFormat format;

	@Mixin
	private OutputOptions output;

	ObservationsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = selection.open(session);
		List<Map<String, Object>> records = new ArrayList<>();
		for (Observation observation : new ListObservations(workspace).run(selection.of(workspace))) {
			records.add(FigureRecord.of(workspace, observation));
		}
		output.write(session, out -> format.write(records, out));
		return 0;
	}

}
