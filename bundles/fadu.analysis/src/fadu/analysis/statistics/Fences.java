package fadu.analysis.statistics;

import java.math.BigDecimal;
import java.util.Optional;

import fadu.analysis.value.Interval;

/**
 * Beyond what a number is an outlier: more than one and a half times the distance of the quartiles from the nearer of them
 * (J. W. Tukey, Exploratory Data Analysis, 1977).
 *
 * @param lower the lower quartile
 * @param upper the upper one
 */
record Fences(Interval lower, Interval upper) {

	private static final Interval NEAR = Interval.of(new BigDecimal("2.5"));
	private static final Interval FAR = Interval.of(new BigDecimal("1.5"));

	Outlying of(Interval number) {
		Interval above = upper.times(NEAR).minus(lower.times(FAR));
		Interval below = lower.times(NEAR).minus(upper.times(FAR));
		if (exceeds(number.least(), above.most())) {
			return Outlying.HIGH;
		}
		if (exceeds(below.least(), number.most())) {
			return Outlying.LOW;
		}
		boolean inside = !mayExceed(number.most(), above.least()) && !mayExceed(below.most(), number.least());
		return inside ? Outlying.NO : Outlying.OPEN;
	}

	/** Whether the one end, where there is one, is beyond the other, where there is one. */
	private static boolean exceeds(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
	}

	private static boolean mayExceed(Optional<BigDecimal> one, Optional<BigDecimal> other) {
		return one.isEmpty() || other.isEmpty() || one.get().compareTo(other.get()) > 0;
	}

}
