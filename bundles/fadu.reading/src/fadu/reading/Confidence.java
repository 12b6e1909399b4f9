package fadu.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fadu.model.FigureKind;
import fadu.reading.context.Decided;
import fadu.reading.context.DocumentTime;
import fadu.reading.context.Finding;
import fadu.reading.link.MetricLinker;

/**
 * How likely a figure is wholly right: span, value, unit, bound, kind, period, line of business and relation; and no more than its
 * metric is, where it has one. Each field is believed as far as its rule was right on other texts ({@link Reliability}).
 */
final class Confidence {

	/** Counts of bodies and persons are stocks as often as not. */
	private static final Set<String> LASTING_UNITS = Set.of("个", "家", "名", "人", "所", "处", "支", "间", "座", "台");
	private static final Set<Stage> OF_THE_WHOLE = EnumSet.of(Stage.QUANTITY, Stage.KIND, Stage.PERIOD, Stage.DOMAIN,
			Stage.RELATION);
	private static final double UNIT_UNKNOWN = 0.5;
	private static final double STRONG = 15;
	private static final double FAIR = 13;
	static final String NO_RELATION = "relation.none";
	static final String NO_METRIC = "metric.none";

	private Confidence() {
	}

	/**
	 * Of a figure that was read in these steps.
	 *
	 * @param unit of the figure, empty where nothing tells it: of such a one nobody is sure
	 */
	static double of(List<Step> steps, String unit) {
		double product = 1;
		double metric = 1;
		for (Step step : steps) {
			product *= OF_THE_WHOLE.contains(step.stage()) ? step.confidence() : 1;
			boolean given = step.stage() == Stage.METRIC && step.turnedDown().isEmpty() && !step.rule().equals(NO_METRIC);
			metric = given ? step.confidence() : metric;
		}
		double most = unit.isEmpty() ? UNIT_UNKNOWN : 1;
		return Math.round(Math.min(most, Math.min(Reliability.whole(product), metric)) * 100) / 100.0;
	}

	/**
	 * What of the finding bears on how far the rule of a stage is to be believed.
	 *
	 * @param opens whether no figure stands before it in its sentence, which it could belong to
	 */
	static String trait(Stage stage, Decided<?> decided, Finding finding, boolean opens, DocumentTime time) {
		return switch (stage) {
		case QUANTITY -> finding.mention().numeral().chinese() ? "chinese" : "";
		case KIND -> finding.kind().getLiteral();
		case PERIOD -> (isLasting(finding) ? "stock" : "") + (decided.start() < 0 ? time.doubt() : reach(decided, finding));
		case DOMAIN -> decided.value().equals(finding.domains().best().value())
				? (finding.domains().isContested() ? "contested" : "") + reach(decided, finding)
				: "against";
		case RELATION -> decided.rule().equals(NO_RELATION) ? finding.kind().getLiteral() + (opens ? ".opens" : "") : "";
		default -> "";
		};
	}

	/** Whether the words that decided stand before the sentence of the figure. */
	private static String reach(Decided<?> decided, Finding finding) {
		return decided.start() >= 0 && decided.start() < finding.sentence().start() ? ".far" : "";
	}

	private static boolean isLasting(Finding finding) {
		return finding.kind() == FigureKind.COUNT && LASTING_UNITS.contains(finding.unit());
	}

	/** How well the wording of a metric fits. */
	static String fit(MetricLinker.Linked linked) {
		return linked.score() >= STRONG ? "strong" : linked.score() >= FAIR ? "fair" : "weak";
	}

}
