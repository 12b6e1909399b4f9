package fadu.cli;

import java.util.Optional;
import java.util.concurrent.Callable;

import fadu.analysis.derive.Normalisation;
import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.Summary;
import fadu.workspace.MistypedException;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu statistics}: how the comparable figures of districts are spread, and how metrics go together. */
@Command(name = "statistics")
final class StatisticsCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private SelectionOptions selection;

	@Option(names = "--per", paramLabel = "month|100k|M", descriptionKey = "compare.per")
	private String per;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format", defaultValue = "table")
	private CatalogueCommand.Format format;

	@Mixin
	private OutputOptions output;

	StatisticsCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = selection.open(session);
		Selection asked = selection.of(workspace);
		if (asked.metrics().isEmpty()) {
			throw new MistypedException(AssessmentMessages.TrendCommand_metric);
		}
		Optional<Normalisation> divisor = per == null
				? Optional.empty()
				: Optional.of(Selection.divisor(workspace, per));
		FigureSet set = workspace.figures().load(asked.inquiry(withUnreviewed).per(divisor));
		Summary summary = Summary.of(set);
		output.write(session, out -> {
			if (format == CatalogueCommand.Format.json) {
				Json.array(new StatisticsRecord(summary).records(), out);
			} else {
				new StatisticsFormat(out).write(summary);
			}
		});
		return 0;
	}

}
