package fadu.analysis;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

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
			boolean money = Units.isMoney(unit);
			String least = Figures.number(Rounding.down(interval.low().value(), money), unit);
			String most = Figures.display(new Quantity(Rounding.up(interval.high().value(), money), unit, Bound.EXACT));
			return (interval.about() ? Bound.ABOUT.symbol() : "") + least + '–' + most;
		}
		return Figures.display(quantity(interval, unit));
	}

	/** The number with its bound, rounded; for a range, the one that the printed numbers give, as about. */
	public static Quantity quantity(Interval interval, String unit) {
		if (interval.isRange()) {
			return new Quantity(Rounding.nearest(interval.nominal()), unit, Bound.ABOUT);
		}
		Bound bound = interval.bound();
		UnaryOperator<BigDecimal> rounding = switch (bound) {
		case MORE_THAN, AT_LEAST -> Rounding::down;
		case NEARLY, AT_MOST -> Rounding::up;
		default -> Rounding::nearest;
		};
		BigDecimal end = switch (bound) {
		case MORE_THAN, AT_LEAST -> interval.low().value();
		case NEARLY, AT_MOST -> interval.high().value();
		default -> interval.nominal();
		};
		return new Quantity(rounding.apply(end), unit, bound);
	}

}
