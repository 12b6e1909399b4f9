package fadu.analysis.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How computed numbers are rounded for print: to four significant digits, the whole part never cut; what was computed from rounded
 * numbers, to three, because more are not known. A limit is rounded away from
 * the interval, so that what is printed stays true: more than 13,190.92 becomes more than 13,190.
 */
public final class Rounding {

	private static final int DIGITS = 4;
	private static final int KNOWN = 3;
	/** Some digits fewer than divisions are carried to: 13464 × (1 ÷ 9) is 1496 and not a trifle less. */
	private static final MathContext CERTAIN = new MathContext(28, RoundingMode.HALF_EVEN);

	private Rounding() {
	}

	/** To the nearest number. */
	public static BigDecimal nearest(BigDecimal value, boolean rounded) {
		return rounded ? known(value, RoundingMode.HALF_UP) : round(value, RoundingMode.HALF_UP);
	}

	/** What is about right only: four digits, of the whole part, too. */
	public static BigDecimal about(BigDecimal value) {
		return plain(settle(value).round(new MathContext(DIGITS, RoundingMode.HALF_UP)));
	}

	/** The lower end of a range, away from it. */
	public static BigDecimal down(BigDecimal value, boolean rounded) {
		return rounded ? known(value, RoundingMode.FLOOR) : round(value, RoundingMode.FLOOR);
	}

	/** The upper end of a range, away from it. */
	public static BigDecimal up(BigDecimal value, boolean rounded) {
		return rounded ? known(value, RoundingMode.CEILING) : round(value, RoundingMode.CEILING);
	}

	/** The lower end of a range of money, which is printed in 万 and 亿: one digit more is kept. */
	public static BigDecimal downOfMoney(BigDecimal value) {
		return settle(value).round(new MathContext(DIGITS + 1, RoundingMode.FLOOR));
	}

	/** The upper end of a range of money, likewise. */
	public static BigDecimal upOfMoney(BigDecimal value) {
		return settle(value).round(new MathContext(DIGITS + 1, RoundingMode.CEILING));
	}

	private static BigDecimal known(BigDecimal computed, RoundingMode mode) {
		return plain(settle(computed).round(new MathContext(KNOWN, mode)));
	}

	private static BigDecimal settle(BigDecimal computed) {
		return computed.round(CERTAIN);
	}

	private static BigDecimal round(BigDecimal computed, RoundingMode mode) {
		BigDecimal value = settle(computed);
		int whole = value.precision() - value.scale();
		return plain(value.round(new MathContext(Math.max(DIGITS, whole), mode)));
	}

	private static BigDecimal plain(BigDecimal rounded) {
		return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
	}

}
