package fadu.question.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Interval;
import fadu.question.paper.StatedChange;

/**
 * How much a statement matters. Differences and changes are measured alike: by how much the smaller number surely falls short of
 * the larger one, as a share of the larger, from nought to one. A contradiction weighs more than any difference.
 */
final class Weight {

	/** What everything else is said after. */
	static final double MESSAGE = 3;
	/** What a report says itself of shortcomings and plans. */
	static final double QUOTED = 2.8;
	/** A line of business, where a page has no room for it and for doubts. */
	static final double BUSINESS = 2.5;
	/** Figures that cannot all be right. */
	static final double CONTRADICTION = 2;
	/** A figure that is doubtful. */
	static final double DOUBT = 0.8;
	/** What is only said so that something is said. */
	static final double LEAST = 0.01;
	/** Of what holds with a reserve, or follows the size of the area, a part counts. */
	static final double RESERVE = 0.7;

	/** Of what no report states a smaller part counts. */
	static final double COMPUTED = 0.4;

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	private Weight() {
	}

	/**
	 * The difference between the lowest and the highest of several numbers; nought where bounds leave open whether there is one.
	 *
	 * @param growth whether they are changes in per cent, which may be negative
	 */
	static double difference(List<Interval> numbers, boolean growth) {
		Optional<BigDecimal> low = numbers.stream().flatMap(number -> number.most().stream()).min(BigDecimal::compareTo);
		Optional<BigDecimal> high = numbers.stream().flatMap(number -> number.least().stream()).max(BigDecimal::compareTo);
		if (low.isEmpty() || high.isEmpty() || numbers.stream().anyMatch(Interval::about)) {
			return 0;
		}
		BigDecimal before = growth ? ALL : BigDecimal.ZERO;
		return shortfall(low.get().add(before), high.get().add(before));
	}

	/** A change in per cent: of 25 % more the earlier number is a fifth short of the later. */
	static double change(BigDecimal perCent) {
		BigDecimal later = ALL.add(perCent);
		return shortfall(later.min(ALL), later.max(ALL));
	}

	/** What a change that a report states weighs; nothing where the number was too small for its percentage to say anything. */
	static double stated(StatedChange stated) {
		if (stated.inPerCent()) {
			return change(stated.change().getQuantity().value());
		}
		if (stated.inPoints()) {
			return points(stated.change().getQuantity().value());
		}
		BigDecimal now = stated.base().getQuantity().value();
		return stated.isSmall() ? 0 : stated.before().map(before -> shortfall(before.min(now), before.max(now))).orElse(0d);
	}

	/** Points of a rate are a share of all. */
	static double points(BigDecimal points) {
		return Math.min(1, points.abs().divide(ALL, MathContext.DECIMAL64).doubleValue());
	}

	private static double shortfall(BigDecimal low, BigDecimal high) {
		return high.signum() <= 0 || low.compareTo(high) >= 0
				? 0
				: Math.min(1, high.subtract(low).divide(high, MathContext.DECIMAL64).doubleValue());
	}

}
