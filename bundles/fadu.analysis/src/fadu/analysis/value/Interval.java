package fadu.analysis.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;

/**
 * Where a true number lies: all that a bounded figure, or a formula over bounded figures, lets one say.
 * <p>
 * Source of the rules: interval arithmetic (R. E. Moore, Interval Analysis, 1966). A count or an amount is never negative, so
 * "nearly 30,000" lies between nought and 30,000. "About" has no end that could be computed with: the number is taken as it is and
 * the result stays about.
 *
 * @param low     the lower end
 * @param high    the upper end
 * @param nominal what the printed numbers alone give, whatever their bounds
 * @param about   whether a number in it is only about right
 * @param rounded whether a number in it was rounded before it was printed: what is computed from it has no more than three digits
 */
public record Interval(End low, End high, BigDecimal nominal, boolean about, boolean rounded) {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	/** An interval of numbers that nobody has rounded. */
	public Interval(End low, End high, BigDecimal nominal, boolean about) {
		this(low, high, nominal, about, false);
	}

	/**
	 * Where the true number of a figure lies. A number printed with a multiplier (1.16万, 3.8亿) or in per cent is as exact as its
	 * last printed digit; a bound or "about" is what the text says it is. A rate of 100% or 0% says all or none.
	 */
	public static Interval of(Observation figure) {
		BigDecimal half = PrintedNumber.half(figure);
		boolean growth = figure.getKind() == FigureKind.GROWTH;
		BigDecimal value = figure.getQuantity().value();
		boolean allOrNone = figure.getQuantity().unit().equals("%") && (value.signum() == 0 || value.compareTo(ALL) == 0);
		if (figure.getQuantity().bound() != Bound.EXACT || half.signum() == 0 || allOrNone && !growth) {
			return of(figure.getQuantity(), growth);
		}
		return around(figure.getQuantity().value(), half).fromRounded();
	}

	/** The interval of one number. */
	public static Interval of(BigDecimal value) {
		return new Interval(End.at(value, true), End.at(value, true), value, false);
	}

	/**
	 * Where the true number of a quantity lies.
	 *
	 * @param signed whether it may be negative, as growth may
	 */
	public static Interval of(Quantity quantity, boolean signed) {
		BigDecimal value = quantity.value();
		End least = signed || value.signum() < 0 ? End.NO_LIMIT_BELOW : End.at(BigDecimal.ZERO, true);
		return switch (quantity.bound()) {
		case EXACT -> of(value);
		case ABOUT -> new Interval(End.at(value, true), End.at(value, true), value, true);
		case MORE_THAN -> new Interval(End.at(value, false), End.NO_LIMIT_ABOVE, value, false);
		case AT_LEAST -> new Interval(End.at(value, true), End.NO_LIMIT_ABOVE, value, false);
		case NEARLY -> new Interval(least, End.at(value, false), value, false);
		case AT_MOST -> new Interval(least, End.at(value, true), value, false);
		};
	}

	/** A number of months that is known to lie between two. The most is the nominal one: it claims the least. */
	public static Interval of(MonthSpan months) {
		BigDecimal most = BigDecimal.valueOf(months.most());
		return new Interval(End.at(BigDecimal.valueOf(months.least()), true), End.at(most, true), most, false);
	}

	/** The interval from a number less a margin to the number and the margin. */
	public static Interval around(BigDecimal value, BigDecimal margin) {
		return between(value.subtract(margin), value.add(margin), value);
	}

	/** The same interval, known to come from numbers that were rounded before they were printed. */
	public Interval fromRounded() {
		return new Interval(low, high, nominal, about, true);
	}

	/** The interval between two numbers, both inside. */
	public static Interval between(BigDecimal least, BigDecimal most, BigDecimal nominal) {
		return new Interval(End.at(least, true), End.at(most, true), nominal, false);
	}

	/** The sum. */
	public Interval plus(Interval other) {
		return new Interval(low.plus(other.low), high.plus(other.high), nominal.add(other.nominal), about || other.about,
				rounded || other.rounded);
	}

	/** The difference. */
	public Interval minus(Interval other) {
		return plus(new Interval(other.high.negate(), other.low.negate(), other.nominal.negate(), other.about,
				other.rounded));
	}

	/** The product. */
	public Interval times(Interval other) {
		List<End> corners = Stream.of(low, high).flatMap(end -> Stream.of(end.times(other.low), end.times(other.high))).toList();
		Comparator<End> reachedFirst = Comparator.comparing(end -> !end.reached());
		End least = corners.stream().min(Comparator.<End>naturalOrder().thenComparing(reachedFirst)).orElseThrow();
		End most = corners.stream().max(Comparator.<End>naturalOrder().thenComparing(reachedFirst.reversed())).orElseThrow();
		return new Interval(least, most, nominal.multiply(other.nominal), about || other.about, rounded || other.rounded);
	}

	/**
	 * The quotient.
	 *
	 * @throws ArithmeticException where the other may be nought by what is printed
	 */
	public Interval over(Interval other) {
		int side = other.high.signum() > 0 ? 1 : -1;
		boolean nought = other.nominal.signum() == 0 || (side > 0 ? other.low.signum() < 0 : other.high.signum() > 0);
		if (nought) {
			throw new ArithmeticException("division by nought");
		}
		Interval reciprocal = new Interval(other.high.reciprocal(side), other.low.reciprocal(side),
				BigDecimal.ONE.divide(other.nominal, MathContext.DECIMAL128), other.about, other.rounded);
		Interval quotient = times(reciprocal);
		return new Interval(quotient.low, quotient.high, nominal.divide(other.nominal, MathContext.DECIMAL128), quotient.about,
				quotient.rounded);
	}

	/** The lower end as a number, whether reached or not; nothing where there is no limit below. */
	public Optional<BigDecimal> least() {
		return low.isNumber() ? Optional.of(low.value()) : Optional.empty();
	}

	/** The upper end as a number, whether reached or not; nothing where there is no limit above. */
	public Optional<BigDecimal> most() {
		return high.isNumber() ? Optional.of(high.value()) : Optional.empty();
	}

	/** Whether it is a single number. */
	public boolean isPoint() {
		return low.isNumber() && high.isNumber() && low.value().compareTo(high.value()) == 0;
	}

	/** Whether it has two different ends that say something, as 62.4–83.2 has. */
	public boolean isRange() {
		return !isPoint() && !unlimitedBelow() && high.isNumber();
	}

	/** How {@link #nominal()} stands to the true number, where it is not a range. */
	public Bound bound() {
		if (isPoint()) {
			return about ? Bound.ABOUT : Bound.EXACT;
		}
		if (!high.isNumber()) {
			return unlimitedBelow() ? Bound.ABOUT : low.reached() ? Bound.AT_LEAST : Bound.MORE_THAN;
		}
		return high.reached() ? Bound.AT_MOST : Bound.NEARLY;
	}

	/** Whether the printed numbers bound the result on neither side: "more than" over "more than". */
	public boolean saysNothing() {
		return !high.isNumber() && unlimitedBelow();
	}

	private boolean unlimitedBelow() {
		return !low.isNumber() || low.value().signum() == 0 && high.compareTo(low) > 0;
	}

	/**
	 * Whether every number here is less than every number there. Where neither is below the other, the two cannot be ordered,
	 * unless
	 * both are the same single number. What is only about right is never below.
	 */
	public boolean isBelow(Interval other) {
		if (about || other.about) {
			return false;
		}
		int order = high.compareTo(other.low);
		return order < 0 || order == 0 && high.isNumber() && !(high.reached() && other.low.reached());
	}

}
