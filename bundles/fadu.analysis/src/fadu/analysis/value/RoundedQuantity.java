package fadu.analysis.value;

import java.math.BigDecimal;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;

/** A computed number as one with a bound, rounded so that it stays true. */
public final class RoundedQuantity {

	private RoundedQuantity() {
	}

	/** The number with its bound, rounded; for a range, the one that the printed numbers give, as about. */
	public static Quantity of(Interval interval, String unit) {
		if (interval.isRange()) {
			return new Quantity(Rounding.nearest(interval.nominal(), interval.rounded()), unit, Bound.ABOUT);
		}
		Bound bound = interval.bound();
		BigDecimal end = switch (bound) {
		case MORE_THAN, AT_LEAST -> Rounding.down(interval.low().value(), interval.rounded());
		case NEARLY, AT_MOST -> Rounding.up(interval.high().value(), interval.rounded());
		default -> Rounding.nearest(interval.nominal(), interval.rounded());
		};
		return new Quantity(end, unit, bound);
	}

}
