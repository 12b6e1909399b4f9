package fadu.analysis.derive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Interval;
import fadu.analysis.value.Units;
import fadu.model.Aggregation;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Bound;

/**
 * Percentages printed rounded, where a number is computed back from them: 97.8 % stands for anything from 97.75 to 97.85,
 * and 408 × 97.8 % can only be 399, because problems are counted in whole numbers.
 */
final class Shares {

	private static final String PER_CENT = "%";

	private Shares() {
	}

	/** Whether the number computed is one that a rounded percentage leaves open: not itself a percentage or a rate. */
	static boolean matterTo(Metric computed) {
		return computed.getAggregation() != Aggregation.RATIO && computed.getAggregation() != Aggregation.GROWTH;
	}

	/** Whether the metric counts things, which come in whole numbers. */
	static boolean counts(Metric computed) {
		return matterTo(computed) && !Units.isMoney(computed.getUnit()) && !computed.getUnit().contains("/");
	}

	/** Whether the figure is an exactly printed percentage, which has been rounded. */
	static boolean isRounded(Observation figure) {
		return figure.getQuantity().unit().equals(PER_CENT) && figure.getQuantity().bound() == Bound.EXACT;
	}

	/** The whole numbers in the interval, where the metric counts things; nothing where there is none. */
	static Optional<Interval> whole(Metric computed, Interval value, List<Observation> figures) {
		if (!counts(computed) || !value.isRange() || figures.stream().noneMatch(Shares::isRounded)) {
			return Optional.of(value);
		}
		BigDecimal least = value.low().value().setScale(0, RoundingMode.CEILING);
		BigDecimal most = value.high().value().setScale(0, RoundingMode.FLOOR);
		Interval numbers = Interval.between(least, most, value.nominal().setScale(0, RoundingMode.HALF_UP));
		boolean alsoOthers = figures.stream().anyMatch(figure -> !isRounded(figure) && Interval.of(figure).rounded());
		return least.compareTo(most) > 0 ? Optional.empty() : Optional.of(alsoOthers ? numbers.fromRounded() : numbers);
	}

}
