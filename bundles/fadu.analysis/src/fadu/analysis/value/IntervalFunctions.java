package fadu.analysis.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Functions of numbers that are intervals; each gives every number that it may give, and no other. */
public final class IntervalFunctions {

	private static final Comparator<End> LOWER = Comparator.<End>naturalOrder().thenComparing(end -> !end.reached());
	private static final Comparator<End> UPPER = Comparator.<End>naturalOrder().thenComparing(End::reached);

	private IntervalFunctions() {
	}

	/** The least of several numbers. */
	public static Interval least(List<Interval> numbers) {
		return Quantiles.of(numbers, BigDecimal.ZERO);
	}

	/** The greatest of several numbers. */
	public static Interval greatest(List<Interval> numbers) {
		return Quantiles.of(numbers, BigDecimal.ONE);
	}

	/** The number without its sign. */
	public static Interval absolute(Interval number) {
		Interval other = Interval.of(BigDecimal.ZERO).minus(number);
		if (number.low().signum() >= 0) {
			return number;
		}
		if (number.high().signum() <= 0) {
			return other;
		}
		End high = UPPER.compare(number.high(), other.high()) >= 0 ? number.high() : other.high();
		return new Interval(End.at(BigDecimal.ZERO, true), high, number.nominal().abs(), number.about(), number.rounded());
	}

	/** The number rounded to digits after the point, half up. */
	public static Interval round(Interval number, int digits) {
		return new Interval(round(number.low(), digits), round(number.high(), digits),
				number.nominal().setScale(digits, RoundingMode.HALF_UP), number.about(), number.rounded());
	}

	private static End round(End end, int digits) {
		return end.isNumber() ? End.at(end.value().setScale(digits, RoundingMode.HALF_UP), true) : end;
	}

	/** Anything in either of two intervals; what the printed numbers give is that of the first. */
	public static Interval either(Interval one, Interval other) {
		End low = LOWER.compare(one.low(), other.low()) <= 0 ? one.low() : other.low();
		End high = UPPER.compare(one.high(), other.high()) >= 0 ? one.high() : other.high();
		return new Interval(low, high, one.nominal(), one.about() || other.about(), one.rounded() || other.rounded());
	}

}
