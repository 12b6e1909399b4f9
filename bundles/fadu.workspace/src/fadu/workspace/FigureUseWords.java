package fadu.workspace;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.derive.Derivation;
import fadu.model.Observation;
import fadu.wording.Wording;

/**
 * What a place that uses a figure is called, in the user's language.
 *
 * @param kind what sort of place it is
 * @param name its name
 * @param more what there is to know of it
 */
public record FigureUseWords(String kind, String name, String more) {

	private static final Wording WORDS = UserWording.get();

	/** The words for a place. */
	public static FigureUseWords of(FigureUse use, Workspace workspace) {
		return switch (use) {
		case FigureUse.Computed(var number) -> new FigureUseWords(Messages.FigureUseWords_computed, WORDS.name(number.metric()),
				number(number));
		case FigureUse.Compared(var kept) -> new FigureUseWords(Messages.FigureUseWords_compared, kept.name(),
				NLS.bind(Messages.FigureUseWords_size, kept.metrics().size(), kept.districts().size()));
		case FigureUse.Checked(var checked) -> new FigureUseWords(Messages.FigureUseWords_checked,
				WORDS.name(checked.finding().check()), finding(checked));
		case FigureUse.Ranked(var index, var indicator) -> new FigureUseWords(Messages.FigureUseWords_ranked,
				WORDS.choose(index.getName(), index.getNameEn()), NLS.bind(Messages.FigureUseWords_indicator, workspace.catalogue()
						.metric(indicator).map(WORDS::name).orElse(indicator)));
		case FigureUse.Scored(var card) -> new FigureUseWords(Messages.FigureUseWords_scored,
				WORDS.choose(card.getName(), card.getNameEn()), "");
		case FigureUse.Related(var other) -> new FigureUseWords(Messages.FigureUseWords_related, related(other, workspace),
				WORDS.display(other.getRelation()));
		};
	}

	private static String number(Derivation.Derived number) {
		return NLS.bind(Messages.FigureUseWords_number, WORDS.display(number), WORDS.display(number.period()));
	}

	private static String finding(CheckedFinding checked) {
		return switch (checked.decision()) {
		case OPEN -> WORDS.message(checked.finding());
		case ACCEPTED -> NLS.bind(Messages.FigureUseWords_accepted, WORDS.message(checked.finding()));
		case DISMISSED -> NLS.bind(Messages.FigureUseWords_dismissed, WORDS.message(checked.finding()));
		};
	}

	private static String related(Observation other, Workspace workspace) {
		Optional<String> name = Optional.ofNullable(other.getMetric()).flatMap(workspace.catalogue()::metric).map(WORDS::name)
				.or(() -> Optional.ofNullable(other.getMetricName()));
		return name.map(called -> NLS.bind(Messages.FigureUseWords_figure, other.getText(), called)).orElse(other.getText());
	}

}
