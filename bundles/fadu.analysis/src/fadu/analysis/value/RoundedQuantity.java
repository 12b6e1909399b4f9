package fadu.analysis.value;

import java.math.BigDecimal;

import fadu.model.value.Bound;
import fadu.model.value.Quantity;

/** A computed number as one with a bound, rounded so that it stays true. */
public final class RoundedQuantity {

	/** Money of so much is printed in 万, and its single yuan say nothing. */
	private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

	private RoundedQuantity() {
	}

	/** The number with its bound, rounded; for a range, the one that the printed numbers give, as about. */
	public static Quantity of(Interval interval, String unit) {
		if (interval.isRange()) {
			return new Quantity(Rounding.nearest(interval.nominal(), interval.rounded()), unit, Bound.ABOUT);
		}
		Bound bound = interval.bound();
		boolean large = Units.isMoneyOrShared(unit) && !interval.rounded() && interval.nominal().abs().compareTo(LARGE) >= 0;
		BigDecimal end = switch (bound) {
		case MORE_THAN, AT_LEAST -> large
				? Rounding.downOfMoney(interval.low().value())
				: Rounding.down(interval.low().value(), interval.rounded());
		case NEARLY, AT_MOST -> large
				? Rounding.upOfMoney(interval.high().value())
				: Rounding.up(interval.high().value(), interval.rounded());
		default -> interval.about() && !interval.rounded()
				? Rounding.about(interval.nominal())
				: Rounding.nearest(interval.nominal(), interval.rounded());
		};
		return new Quantity(end, unit, bound);
	}

}
