package fadu.analysis.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.analysis.value.End;
import fadu.analysis.value.Interval;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.value.Bound;

/**
 * How exact a printed figure is. 1.16万件 may be anything from 11,550 to 11,650, and 24.6% anything from 24.55 to 24.65;
 * 485件 is 485. The digits of the text say so, because 24.60% is more exact than 24.6% while the number is the same.
 */
final class Printed {

	private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.(\\d+))?");
	private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d{3})");
	private static final BigDecimal TWO = BigDecimal.valueOf(2);
	private static final char TENTHS = '成';
	private static final BigDecimal TEN = BigDecimal.TEN;

	private Printed() {
	}

	/** Half of what the last printed digit stands for; nought for a number that is not rounded. */
	static BigDecimal half(Observation figure) {
		BigDecimal value = figure.getQuantity().value();
		Optional<BigDecimal> digits = digits(figure);
		if (isPercentage(figure)) {
			return BigDecimal.ONE.movePointLeft(digits.filter(number -> number.compareTo(value.abs()) == 0).map(BigDecimal::scale)
					.orElse(value.scale())).divide(TWO);
		}
		if (digits.isEmpty() || digits.get().signum() == 0) {
			return BigDecimal.ZERO;
		}
		BigDecimal[] times = value.abs().divideAndRemainder(digits.get());
		boolean powerOfTen = times[1].signum() == 0 && times[0].compareTo(TEN) >= 0
				&& times[0].stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
		return powerOfTen ? times[0].movePointLeft(digits.get().scale()).divide(TWO) : BigDecimal.ZERO;
	}

	/**
	 * The middle of what a percentage stands for if its last digits were cut off instead of rounded, as some offices do: 49.66
	 * % is then anything from 49.66 to 49.67.
	 */
	static BigDecimal middleIfCutOff(Observation percentage) {
		BigDecimal value = percentage.getQuantity().value();
		return value.signum() < 0 ? value.subtract(half(percentage)) : value.add(half(percentage));
	}

	private static Optional<BigDecimal> digits(Observation figure) {
		String text = figure.getText() == null ? "" : Normalizer.normalize(figure.getText(), Normalizer.Form.NFKC);
		Matcher number = NUMBER.matcher(GROUPING.matcher(text).replaceAll(""));
		return number.find() ? Optional.of(new BigDecimal(number.group())) : Optional.empty();
	}

	/** Whether there is a digit in the printed figure, so that it is not in words alone. */
	static boolean hasDigits(Observation figure) {
		return digits(figure).isPresent();
	}

	/** Whether a percentage is said in words, as 四成 or 三分之一, and no digits tell how exact it is. */
	static boolean isRough(Observation figure) {
		return !hasDigits(figure) || figure.getText().indexOf(TENTHS) >= 0;
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
		BigDecimal value = figure.getQuantity().value();
		BigDecimal half = half(figure);
		if (!isExact(figure) || half.signum() == 0) {
			return Interval.of(figure.getQuantity(), figure.getKind() == FigureKind.GROWTH);
		}
		return new Interval(new End(value.subtract(half), 0, true), new End(value.add(half), 0, true), value, false);
	}

}
