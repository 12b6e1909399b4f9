package fadu.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import fadu.analysis.set.FigureSet;
import fadu.model.District;
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

	@Option(names = "--format", paramLabel = "table|csv|jsonl|parquet|NAME", descriptionKey = "format", defaultValue = "table", completionCandidates = FigureFormat.Names.class)
	private String format;

	@Mixin
	private OutputOptions output;

	ObservationsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = selection.open(session);
		FormatChoice<FigureFormat> choice = FormatChoice.of(FigureFormat.class, format);
		FigureSet set = workspace.figures().load(selection.of(workspace).inquiry(true));
		Map<String, String> districtNames = set.reference().districts().stream()
				.collect(Collectors.toMap(District::getCode, District::getName));
		List<Map<String, Object>> records = set.figures().stream().map(figure -> FigureRecord.of(figure, districtNames)).toList();
		if (choice.export().isPresent()) {
			output.write(session, choice.export().get(), () -> RecordTable.of("observations", records));
		} else {
			FigureFormat layout = choice.own().orElseThrow();
			output.write(session, layout == FigureFormat.csv, out -> layout.write(records, out));
		}
		return 0;
	}

}
