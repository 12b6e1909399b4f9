package fadu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.Trend;
import fadu.model.District;
import fadu.model.Metric;
import fadu.workspace.MistypedException;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu trend}: the figures of districts over their periods, with the change against the year before. */
@Command(name = "trend")
final class TrendCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private SelectionOptions selection;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--format", paramLabel = "table|json|csv|jsonl|parquet|NAME", descriptionKey = "format", defaultValue = "table", completionCandidates = TrendFormat.Names.class)
	private String format;

	@Mixin
	private OutputOptions output;

	TrendCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = selection.open(session);
		FormatChoice<TrendFormat> choice = FormatChoice.of(TrendFormat.class, format);
		Selection asked = selection.of(workspace);
		if (asked.metrics().isEmpty()) {
			throw new MistypedException(AssessmentMessages.TrendCommand_metric);
		}
		FigureSet set = workspace.figures().load(asked.inquiry(withUnreviewed));
		List<Trend> trends = new ArrayList<>();
		for (Metric metric : set.metrics()) {
			for (District district : set.districts()) {
				Trend trend = Trend.of(set, metric, district);
				if (!trend.points().isEmpty() || !asked.districts().isEmpty()) {
					trends.add(trend);
				}
			}
		}
		if (choice.export().isPresent()) {
			output.write(session, choice.export().get(),
					() -> RecordTable.of("trend", TrendFormat.rows(trends), "value_low", "value_high", "growth",
							"growth_low", "growth_high"));
		} else {
			output.write(session, out -> choice.own().orElseThrow().write(trends, out));
		}
		return 0;
	}

}
