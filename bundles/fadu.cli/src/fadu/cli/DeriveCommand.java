package fadu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.set.Derivations;
import fadu.question.Questions;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fadu derive}: metrics that are computed from others, with their bounds. */
@Command(name = "derive")
final class DeriveCommand implements Callable<Integer> {

	private final Session session;

	@Parameters(paramLabel = "METRIC", descriptionKey = "derive.metric", arity = "0..*")
	private List<String> metrics = new ArrayList<>();

	@Mixin
	private SelectionOptions selection;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--explain", descriptionKey = "derive.explain")
	private boolean explained;

	@Option(names = "--format", paramLabel = "table|json|csv|jsonl|parquet|NAME", descriptionKey = "format", defaultValue = "table", completionCandidates = DeriveFormat.Names.class)
	private String format;

	@Mixin
	private OutputOptions output;

	DeriveCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = selection.open(session);
		FormatChoice<DeriveFormat> choice = FormatChoice.of(DeriveFormat.class, format);
		Selection chosen = selection.of(workspace, metrics);
		if (!chosen.metrics().isEmpty() && chosen.metrics().stream().noneMatch(Derive::isDerived)) {
			throw new UserException(Messages.DeriveCommand_noFormula);
		}
		if (choice.export().isPresent()) {
			output.write(session, choice.export().get(), () -> AskCommand.table(workspace,
					Questions.named("derived").orElseThrow(), chosen, withUnreviewed, Map.of()));
		} else {
			List<Derivation> derivations = Derivations.of(workspace.figures().load(chosen.inquiry(withUnreviewed)));
			output.write(session, out -> choice.own().orElseThrow().write(derivations, explained, out));
		}
		return 0;
	}

}
