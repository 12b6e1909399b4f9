package fadu.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.Normalised;
import fadu.analysis.compare.Verdict;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.set.FigureSet;
import fadu.model.Theme;
import fadu.question.Questions;
import fadu.question.Scope;
import fadu.wording.Wording;
import fadu.workspace.MistypedException;
import fadu.workspace.SavedComparison;
import fadu.workspace.SavedComparisons;
import fadu.workspace.Selection;
import fadu.workspace.UserException;
import fadu.workspace.UserWording;
import fadu.workspace.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fadu compare}: districts side by side, with a verdict and its reasons. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

	private static final Wording WORDS = UserWording.get();

	private final Session session;

	@Mixin
	private SelectionOptions selection;

	@Option(names = "--theme", paramLabel = "T", descriptionKey = "compare.theme")
	private String theme;

	@Option(names = "--per", paramLabel = "month|100k|M", descriptionKey = "compare.per")
	private String per;

	@Option(names = "--saved", paramLabel = "NAME", descriptionKey = "compare.saved")
	private String saved;

	@Option(names = "--save", paramLabel = "NAME", descriptionKey = "compare.save")
	private String save;

	@Option(names = "--explain", descriptionKey = "compare.explain")
	private boolean explained;

	@Option(names = "--unreviewed", descriptionKey = "unreviewed")
	private boolean withUnreviewed;

	@Option(names = "--format", paramLabel = "table|json|md|csv|jsonl|parquet|NAME", descriptionKey = "format", defaultValue = "table", completionCandidates = ComparisonFormat.Names.class)
	private String format;

	@Mixin
	private OutputOptions output;

	CompareCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws UserException {
		Workspace workspace = selection.open(session);
		FormatChoice<ComparisonFormat> choice = FormatChoice.of(ComparisonFormat.class, format);
		Optional<Theme> chosen = theme == null ? Optional.empty() : Optional.of(Selection.theme(workspace, theme));
		List<String> codes = chosen.map(Theme::getMetrics).map(List::copyOf).orElse(List.of());
		Optional<SavedComparison> kept = saved == null
				? Optional.empty()
				: Optional.of(new SavedComparisons(workspace).of(saved));
		Selection asked = selection.of(workspace, codes);
		if (kept.isPresent()) {
			asked = completed(asked, workspace, kept.get());
		}
		Optional<Normalisation> divisor = per == null
				? kept.flatMap(one -> one.divisor(workspace))
				: Optional.of(Selection.divisor(workspace, per));
		boolean unreviewed = withUnreviewed || kept.filter(SavedComparison::unreviewed).isPresent();
		if (save != null) {
			new SavedComparisons(workspace).keep(SavedComparison.of(save, asked, divisor, unreviewed));
		}
		if (choice.export().isPresent()) {
			Map<String, String> parameters = divisor.map(one -> Map.of(Scope.PER, SavedComparison.word(one))).orElse(Map.of());
			Selection shown = asked;
			output.write(session, choice.export().get(), () -> AskCommand.table(workspace,
					Questions.named("comparison").orElseThrow(), shown, unreviewed, parameters));
		} else {
			write(workspace.figures().load(asked.inquiry(unreviewed).per(divisor)), chosen, choice.own().orElseThrow());
		}
		return 0;
	}

	private void write(FigureSet set, Optional<Theme> chosen, ComparisonFormat layout) throws UserException {
		Comparison comparison = Comparisons.of(set);
		Normalised normalised = Normalise.of(set);
		List<Verdict> across = chosen.isPresent() && explained ? Comparisons.across(set, chosen.get()) : List.of();
		output.write(session, out -> {
			layout.write(set, comparison, normalised, out);
			if (chosen.isPresent() && layout == ComparisonFormat.table) {
				out.println(note(chosen.get()));
			}
			if (explained && layout == ComparisonFormat.table) {
				new PairNotes(comparison, normalised, across, set.reference().districts()).write(out);
			}
		});
	}

	/** What the command names, and for the rest what was kept. Of several periods one must be named. */
	private static Selection completed(Selection asked, Workspace workspace, SavedComparison kept) throws UserException {
		if (asked.period().isEmpty() && kept.labelled().size() > 1) {
			throw new MistypedException(NLS.bind(Messages.CompareCommand_severalPeriods, kept.name(),
					String.join(" ", kept.periods())));
		}
		Selection shown = kept.shown(workspace);
		return new Selection(asked.metrics().isEmpty() ? shown.metrics() : asked.metrics(),
				asked.districts().isEmpty() ? shown.districts() : asked.districts(), asked.period().or(shown::period));
	}

	/** How far the metrics of a theme agree, and what differs. */
	private static String note(Theme theme) {
		return NLS.bind(Messages.CompareCommand_theme, new Object[]{WORDS.name(theme), theme.getGrade().getLiteral(),
				WORDS.caveat(theme)});
	}

}
