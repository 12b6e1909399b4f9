package fadu.cli;

import java.util.concurrent.Callable;

import fadu.analysis.Comparison;
import fadu.workspace.CompareDistricts;
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
		Comparison comparison = new CompareDistricts(workspace, withUnreviewed).run(selection.of(workspace));
		output.write(session, out -> format.write(comparison, out));
		return 0;
	}

}
