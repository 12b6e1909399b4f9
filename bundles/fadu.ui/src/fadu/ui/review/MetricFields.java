package fadu.ui.review;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** What a figure is in the fields that follow its metric, while a person chooses it. */
public final class MetricFields {

	private static final Wording WORDS = UserWording.get();

	private MetricFields() {
	}

	/** The unit of a figure that is given a metric: its own as printed; that of the metric where none is. */
	public static String unit(Observation figure, Optional<Metric> metric) {
		String own = figure.getQuantity().unit();
		return own.isBlank() ? metric.map(Metric::getUnit).orElse(own) : own;
	}

	/** Says that a unit is not that in which the metric counts; empty where it is, and where the number is a rank. */
	public static String misfit(String unit, FigureKind kind, Optional<Metric> metric) {
		return metric.map(Metric::getUnit).filter(wanted -> kind != FigureKind.RANK && !Units.counts(wanted, unit.strip()))
				.map(wanted -> NLS.bind(Messages.FigureDoubts_unit, WORDS.unit(unit.strip()), WORDS.unit(wanted))).orElse("");
	}

	/**
	 * The kind of a figure that is given a metric; its own where it keeps its metric or has none, where it is a target or a
	 * threshold, and where the metric does not tell it.
	 */
	public static FigureKind kind(Observation figure, Optional<Metric> metric) {
		FigureKind own = figure.getKind();
		return own == FigureKind.TARGET || own == FigureKind.THRESHOLD
				? own
				: metric.filter(chosen -> isOther(figure, chosen)).flatMap(MetricFields::kind).orElse(own);
	}

	private static boolean isOther(Observation figure, Metric metric) {
		return !Objects.equals(metric.getCode(), figure.getMetric()) || figure.getQuantity().unit().isBlank();
	}

	private static Optional<FigureKind> kind(Metric metric) {
		return switch (metric.getAggregation()) {
		case GROWTH -> Optional.of(FigureKind.GROWTH);
		case RANK -> Optional.of(FigureKind.RANK);
		case RATIO -> Optional.of(Units.isShare(metric.getUnit()) ? FigureKind.RATE : FigureKind.RATIO);
		case SUM, LAST -> Optional.of(Units.isMoney(metric.getUnit()) ? FigureKind.MONEY : FigureKind.COUNT);
		case NONE -> Optional.empty();
		};
	}

}
