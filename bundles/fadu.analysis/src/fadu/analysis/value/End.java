package fadu.analysis.value;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One end of an interval.
 *
 * @param value    the number; nought where the end is infinite
 * @param infinity −1 or +1 for an end without limit, 0 for a number
 * @param reached  whether the number itself is inside: ≥ rather than &gt;
 */
public record End(BigDecimal value, int infinity, boolean reached) implements Comparable<End> {

	static final End NO_LIMIT_BELOW = new End(BigDecimal.ZERO, -1, false);
	static final End NO_LIMIT_ABOVE = new End(BigDecimal.ZERO, 1, false);

	static End at(BigDecimal value, boolean reached) {
		return new End(value, 0, reached);
	}

	boolean isNumber() {
		return infinity == 0;
	}

	int signum() {
		return isNumber() ? value.signum() : infinity;
	}

	End negate() {
		return new End(value.negate(), -infinity, reached);
	}

	/** The sum of two lower or of two upper ends: infinite where one is. */
	End plus(End other) {
		return isNumber() && other.isNumber() ? at(value.add(other.value), reached && other.reached) : isNumber() ? other : this;
	}

	/** The product; nought times a number without limit is nought, because the true number has one. */
	End times(End other) {
		int sign = signum() * other.signum();
		if (sign == 0) {
			boolean exactNought = signum() == 0 && reached || other.signum() == 0 && other.reached;
			return at(BigDecimal.ZERO, exactNought);
		}
		return isNumber() && other.isNumber()
				? at(value.multiply(other.value), reached && other.reached)
				: new End(BigDecimal.ZERO, sign, false);
	}

	/** One over the end of an interval that lies on one side of nought. */
	End reciprocal(int side) {
		if (!isNumber()) {
			return at(BigDecimal.ZERO, false);
		}
		return value.signum() == 0
				? new End(BigDecimal.ZERO, side, false)
				: at(BigDecimal.ONE.divide(value, MathContext.DECIMAL128), reached);
	}

	@Override
	public int compareTo(End other) {
		return isNumber() && other.isNumber() ? value.compareTo(other.value) : Integer.compare(infinity, other.infinity);
	}

}
