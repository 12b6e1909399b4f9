package fadu.analysis.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

import fadu.analysis.value.Interval;
import fadu.analysis.value.PrintedNumber;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.value.Bound;

/** What sort of number a printed figure is, and how exact. */
final class Printed {

	private static final char TENTHS = '成';

	private Printed() {
	}

	/** Half of what the last printed digit stands for; nought for a number that is not rounded. */
	static BigDecimal half(Observation figure) {
		return PrintedNumber.half(figure);
	}

	/**
	 * The middle of what a percentage stands for if its last digits were cut off instead of rounded, as some offices do: 49.66
	 * % is then anything from 49.66 to 49.67.
	 */
	static BigDecimal middleIfCutOff(Observation percentage) {
		BigDecimal value = percentage.getQuantity().value();
		return value.signum() < 0 ? value.subtract(half(percentage)) : value.add(half(percentage));
	}

	/** Whether there is a digit in the printed figure, so that it is not in words alone. */
	static boolean hasDigits(Observation figure) {
		return PrintedNumber.hasDigits(figure);
	}

	/** Whether a percentage is said in words, as 四成 or 三分之一, and no digits tell how exact it is. */
	static boolean isRough(Observation figure) {
		return !hasDigits(figure) || isRoughTenths(figure);
	}

	/** Whether the figure is stated in per cent, as a rate, a share or a growth. */
	static boolean isPercentage(Observation figure) {
		return "%".equals(figure.getQuantity().unit());
	}

	/** Whether the figure is an exact share or rate in per cent. */
	static boolean isRate(Observation figure) {
		boolean rate = figure.getKind() == FigureKind.RATE || figure.getKind() == FigureKind.RATIO;
		return rate && isPercentage(figure) && isExact(figure);
	}

	/** Whether the figure is a growth in per cent without "about" or "more than". */
	static boolean isGrowth(Observation figure) {
		return figure.getKind() == FigureKind.GROWTH && isPercentage(figure) && isExact(figure);
	}

	/** Whether the figure is an exact change, in per cent or in what has changed. */
	static boolean isChange(Observation figure) {
		return figure.getKind() == FigureKind.GROWTH && isExact(figure) && !isRoughTenths(figure);
	}

	private static boolean isRoughTenths(Observation figure) {
		return figure.getText() != null && figure.getText().indexOf(TENTHS) >= 0;
	}

	/** Whether a count or an amount is stated without "about" or "more than". */
	static boolean isExactAmount(Observation figure) {
		return isExact(figure) && !isPercentage(figure);
	}

	private static boolean isExact(Observation figure) {
		return figure.getQuantity().bound() == Bound.EXACT;
	}

	/** The number of a figure that counts things one by one; nothing for a rounded or bounded one, or one of another kind. */
	static Optional<BigInteger> count(Observation figure) {
		BigDecimal value = figure.getQuantity().value();
		boolean counted = figure.getKind() == FigureKind.COUNT && isExact(figure) && !isPercentage(figure) && value.signum() >= 0
				&& value.scale() <= 0 && half(figure).signum() == 0;
		return counted ? Optional.of(value.toBigInteger()) : Optional.empty();
	}

	/** Where the true number lies, with what the print rounded off. */
	static Interval interval(Observation figure) {
		return Interval.of(figure);
	}

}
