package fadu.reading;

import java.util.Optional;
import java.util.Set;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.context.BeforeAndAfter;
import fadu.reading.context.Decided;
import fadu.reading.context.Finding;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.link.MetricLinker;

/**
 * How likely span, value, unit, bound, kind, period and metric of a figure are all right. A few features tell: how the number was
 * recognised, whether its time was told or taken from the document, and how well the wording of the metric fits. The weights were
 * fitted on annotated reports; docs/reading.md holds the table of what they are worth.
 */
final class Confidence {

	/** Counts of bodies and persons are stocks as often as not; where no word tells, their time is a guess. */
	private static final Set<String> LASTING_UNITS = Set.of("个", "家", "名", "人", "所", "处", "支", "间", "座", "台");
	private static final Set<String> GUESSED_TIMES = Set.of("period.document", "period.stock", "period.published", "period.until");
	private static final Set<String> INDIRECT_TIMES = Set.of("period.average", "period.stock", "period.paragraph",
			"period.open_start",
			"period.related", BeforeAndAfter.RULE, BeforeAndAfter.GUESSED);
	private static final double GUESSED_TIME = 0.1;
	private static final double INDIRECT_TIME = 0.08;
	private static final double WEAK_WORDING = 0.1;
	private static final double FAIR_WORDING = 0.08;
	private static final double THRESHOLD = 0.1;
	private static final double PART_OF_A_NAME = 0.15;
	private static final double STRONG = 15;
	private static final double FAIR = 13;

	private Confidence() {
	}

	static double of(Finding finding, Optional<MetricLinker.Linked> linked, Decided<Period> period) {
		Mention mention = finding.mention();
		double confidence = switch (mention.form()) {
		case MEASURED -> mention.numeral().chinese() ? 0.85 : 0.98;
		case CELL -> 0.88;
		case ELIDED -> 0.8;
		case RANKED -> 0.88;
		case FIRST -> 0.85;
		case LIMIT -> 0.75;
		};
		confidence -= mention.kind() == MeasureClass.STRUCTURE ? PART_OF_A_NAME : 0;
		confidence -= finding.kind() == FigureKind.THRESHOLD ? THRESHOLD : 0;
		confidence -= time(finding, period);
		confidence -= linked.map(Confidence::wording).orElse(0.0);
		return Math.round(confidence * 100) / 100.0;
	}

	private static double time(Finding finding, Decided<Period> period) {
		boolean lasting = finding.kind() == FigureKind.COUNT && LASTING_UNITS.contains(finding.unit());
		return lasting && GUESSED_TIMES.contains(period.rule())
				? GUESSED_TIME
				: INDIRECT_TIMES.contains(period.rule()) ? INDIRECT_TIME : 0;
	}

	private static double wording(MetricLinker.Linked linked) {
		return linked.score() >= STRONG ? 0 : linked.score() >= FAIR ? FAIR_WORDING : WEAK_WORDING;
	}

}
