package fadu.analysis;

import java.math.BigDecimal;

import fadu.analysis.value.Interval;
import fadu.analysis.value.Rounding;
import fadu.analysis.value.Units;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;

/** How computed numbers are printed for people: {@code >13,190元/件}, {@code 62.4–83.3件/月}, {@code ≈0.3条/件}. */
public final class IntervalText {

	private IntervalText() {
	}

	/** The interval in the unit, rounded so that what is printed stays true. */
	public static String display(Interval interval, String unit) {
		if (interval.isRange()) {
			BigDecimal low = interval.low().value();
			BigDecimal high = interval.high().value();
			boolean rounded = interval.rounded();
			boolean money = Units.isMoney(unit) && !rounded;
			String least = Figures.number(money ? Rounding.downOfMoney(low) : Rounding.down(low, rounded), unit);
			String most = Figures.display(
					new Quantity(money ? Rounding.upOfMoney(high) : Rounding.up(high, rounded), unit, Bound.EXACT));
			return (interval.about() ? Bound.ABOUT.symbol() : "") + least + '–' + most;
		}
		return Figures.display(quantity(interval, unit));
	}

	/** The number with its bound, rounded; for a range, the one that the printed numbers give, as about. */
	public static Quantity quantity(Interval interval, String unit) {
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
