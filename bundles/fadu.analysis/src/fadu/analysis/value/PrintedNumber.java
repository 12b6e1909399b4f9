package fadu.analysis.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.model.Observation;

/**
 * How exact a number is by the way it is printed. 1.16万件 may be anything from 11,550 to 11,650, and 24.6% anything from 24.55 to
 * 24.65; 485件 is 485. The digits of the text say so, because 24.60% is more exact than 24.6% while the number is the same.
 */
public final class PrintedNumber {

	private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
	private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d{3})");
	private static final String PER_CENT = "%";
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private PrintedNumber() {
	}

	/** Half of what the last printed digit stands for, in the unit of the figure; nought for a number that is not rounded. */
	public static BigDecimal half(Observation figure) {
		BigDecimal value = figure.getQuantity().value().abs();
		Optional<BigDecimal> digits = digits(figure);
		if (PER_CENT.equals(figure.getQuantity().unit())) {
			return percentage(value, digits);
		}
		return digits.filter(number -> number.signum() > 0).map(number -> multiplied(value, number)).orElse(BigDecimal.ZERO);
	}

	/** 4成 is 40 %, exact to the digit before the word. */
	private static BigDecimal percentage(BigDecimal value, Optional<BigDecimal> digits) {
		if (digits.filter(number -> number.compareTo(value) == 0).isPresent()) {
			return BigDecimal.ONE.movePointLeft(digits.get().scale()).divide(TWO);
		}
		BigDecimal tenths = digits.filter(number -> number.signum() > 0).map(number -> multiplied(value, number))
				.orElse(BigDecimal.ZERO);
		return tenths.signum() > 0 ? tenths : BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0)).divide(TWO);
	}

	/** Whether there is a digit in the printed figure, so that it is not in words alone. */
	public static boolean hasDigits(Observation figure) {
		return digits(figure).isPresent();
	}

	/** A number printed with a multiplier, 万, 亿 or that of the head of its column, is as exact as its last digit. */
	private static BigDecimal multiplied(BigDecimal value, BigDecimal digits) {
		BigDecimal[] times = value.divideAndRemainder(digits);
		boolean powerOfTen = times[1].signum() == 0 && times[0].compareTo(BigDecimal.TEN) >= 0
				&& times[0].stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
		return powerOfTen ? times[0].movePointLeft(digits.scale()).divide(TWO) : BigDecimal.ZERO;
	}

	private static Optional<BigDecimal> digits(Observation figure) {
		String text = figure.getText() == null ? "" : Normalizer.normalize(figure.getText(), Normalizer.Form.NFKC);
		Matcher number = NUMBER.matcher(GROUPING.matcher(text).replaceAll(""));
		return number.find() ? Optional.of(new BigDecimal(number.group())) : Optional.empty();
	}

}
