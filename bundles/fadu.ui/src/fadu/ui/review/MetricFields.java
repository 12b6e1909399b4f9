package fadu.ui.review;

import java.util.Objects;
import java.util.Optional;

import fadu.analysis.value.Units;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;

/** What a figure is in the fields that follow its metric, while a person chooses it. */
public final class MetricFields {

	private MetricFields() {
	}

	/**
	 * The unit of a figure that is given a metric; its own where it keeps its metric, has none, or has a unit that counts the same.
	 */
	public static String unit(Observation figure, Optional<Metric> metric) {
		String own = figure.getQuantity().unit();
		return metric.filter(chosen -> isOther(figure, chosen)).map(Metric::getUnit)
				.filter(unit -> !Units.fits(unit, own)).orElse(own);
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
