package fadu.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.analysis.Cell;
import fadu.analysis.Comparison;
import fadu.analysis.derive.Derivation;
import fadu.model.District;
import fadu.workspace.CompareDistricts;
import fadu.workspace.NormaliseComparison;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu compare}: districts side by side, with a verdict and its reasons. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

	private final Session session;

	@Mixin
	private SelectionOptions selection;

	@Option(names = "--theme", paramLabel = "T", descriptionKey = "compare.theme")
	private String theme;

	@Option(names = "--per", paramLabel = "month|100k|M", descriptionKey = "compare.per")
	private String per;

	@Option(names = "--explain", descriptionKey = "compare.explain")
	private boolean explained;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--format", paramLabel = "table|json|csv|md", descriptionKey = "format", defaultValue = "table")
	private ComparisonFormat format;

	@Mixin
	private OutputOptions output;

	CompareCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = selection.open(session);
		List<String> codes = theme == null ? List.of() : Selection.metricsOf(workspace, theme);
		Comparison comparison = new CompareDistricts(workspace, withUnreviewed).run(selection.of(workspace, codes));
		Map<Cell, Derivation> normalised = normalised(workspace, comparison);
		List<District> known = workspace.districts();
		output.write(session, out -> {
			format.write(comparison, normalised, out);
			if (explained && format == ComparisonFormat.table) {
				new PairNotes(comparison, known).write(out);
			}
		});
		return 0;
	}

	private Map<Cell, Derivation> normalised(Workspace workspace, Comparison comparison) throws UserException {
		if (per == null) {
			return Map.of();
		}
		NormaliseComparison normalise = new NormaliseComparison(workspace, withUnreviewed);
		return normalise.run(comparison, normalise.normalisation(per));
	}

}
