package fadu.analysis.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How computed numbers are rounded for print: to four significant digits, the whole part never cut. A limit is rounded away from
 * the interval, so that what is printed stays true: more than 13,190.92 becomes more than 13,190.
 */
public final class Rounding {

	private static final int DIGITS = 4;
	/** Some digits fewer than divisions are carried to: 13464 × (1 ÷ 9) is 1496 and not a trifle less. */
	private static final MathContext CERTAIN = new MathContext(28, RoundingMode.HALF_EVEN);

	private Rounding() {
	}

	public static BigDecimal nearest(BigDecimal value) {
		return round(value, RoundingMode.HALF_UP);
	}

	public static BigDecimal down(BigDecimal value) {
		return round(value, RoundingMode.FLOOR);
	}

	public static BigDecimal up(BigDecimal value) {
		return round(value, RoundingMode.CEILING);
	}

	/** The lower end of a range; of money, which is printed in 万 and 亿, five digits are kept. */
	public static BigDecimal down(BigDecimal value, boolean money) {
		return money ? settle(value).round(new MathContext(DIGITS + 1, RoundingMode.FLOOR)) : down(value);
	}

	/** The upper end of a range, likewise. */
	public static BigDecimal up(BigDecimal value, boolean money) {
		return money ? settle(value).round(new MathContext(DIGITS + 1, RoundingMode.CEILING)) : up(value);
	}

	private static BigDecimal settle(BigDecimal computed) {
		return computed.round(CERTAIN);
	}

	private static BigDecimal round(BigDecimal computed, RoundingMode mode) {
		BigDecimal value = settle(computed);
		int whole = value.precision() - value.scale();
		BigDecimal rounded = value.round(new MathContext(Math.max(DIGITS, whole), mode)).stripTrailingZeros();
		return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
	}

}
