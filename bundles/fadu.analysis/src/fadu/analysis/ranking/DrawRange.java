package fadu.analysis.ranking;

import java.math.BigDecimal;
import java.math.MathContext;

import fadu.analysis.compare.Value;
import fadu.analysis.value.Interval;
import fadu.model.Observation;
import fadu.model.value.Bound;

/**
 * Between which ends a number is drawn. Where a bound is open on one side, at most one unit of the last digit printed is taken,
 * because a
 * report that could say the next round number would: 400余万 is drawn from 4 to 5 million, 近900 from 800 to 900, 约75万 from 745,000 to
 * 755,000. This is an assumption of the drawing alone; no comparison makes it.
 *
 * @param least the lower end
 * @param most  the upper end
 */
record DrawRange(double least, double most) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	static DrawRange of(Value value) {
		Interval interval = value.interval();
		BigDecimal nominal = interval.nominal();
		BigDecimal unit = nominal.abs().multiply(looseness(value), MathContext.DECIMAL64);
		if (interval.about()) {
			return new DrawRange(nominal.subtract(unit.multiply(HALF)).doubleValue(),
					nominal.add(unit.multiply(HALF)).doubleValue());
		}
		boolean openBelow = interval.least().isEmpty() || interval.least().get().signum() == 0 && !interval.isPoint();
		double least = openBelow ? nominal.subtract(unit).doubleValue() : interval.least().get().doubleValue();
		double most = interval.most().map(BigDecimal::doubleValue).orElseGet(() -> nominal.add(unit).doubleValue());
		return new DrawRange(least, most);
	}

	/** One unit of the last digit printed, as a share of the number; of several bounded figures the largest. */
	private static BigDecimal looseness(Value value) {
		return value.figures().stream().filter(figure -> figure.getQuantity().bound() != Bound.EXACT).map(DrawRange::share)
				.max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
	}

	private static BigDecimal share(Observation figure) {
		BigDecimal number = figure.getQuantity().value().abs();
		return number.signum() == 0
				? BigDecimal.ZERO
				: number.stripTrailingZeros().ulp().divide(number, MathContext.DECIMAL64);
	}

}
