package fadu.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

import fadu.analysis.value.Interval;
import fadu.analysis.value.RoundedQuantity;
import fadu.analysis.value.Rounding;
import fadu.analysis.value.Units;
import fadu.model.value.Bound;
import fadu.model.value.Quantity;

/**
 * How numbers are printed: {@code >13,190元/件}, {@code 62.4–83.3件/月}, {@code ≈0.3条/件}.
 *
 * @param texts   the words for ten thousand and a hundred million
 * @param english whether in English
 */
record NumberWords(Texts texts, boolean english) {

	private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
	private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
	private static final String PER_CENT = "%";
	private static final DecimalFormat GROUPED = new DecimalFormat("#,##0.####################",
			DecimalFormatSymbols.getInstance(Locale.ROOT));

	String quantity(Quantity quantity) {
		String bound = quantity.bound() == Bound.EXACT ? "" : quantity.bound().symbol();
		String unit = quantity.unit();
		String separator = english && !unit.isEmpty() && !unit.equals(PER_CENT) ? " " : "";
		return bound + number(quantity.value(), unit) + separator + unit(unit);
	}

	/**
	 * As the text of a paper has it: 1056件, 10万人次; in English the measure words that the names of metrics say already are left out.
	 */
	String written(BigDecimal value, String unit) {
		if (english) {
			return UnitNames.isImplied(unit)
					? group(value)
					: quantity(new Quantity(value, unit, Bound.EXACT));
		}
		boolean money = Units.isMoney(unit);
		return (!money && isShort(value, YI)
				? value.divide(YI).stripTrailingZeros().toPlainString() + texts.text("number.hundredMillion")
				: !money && isShort(value, WAN)
						? value.divide(WAN).stripTrailingZeros().toPlainString() + texts.text("number.tenThousand")
						: number(value, unit).replace(",", ""))
				+ unit;
	}

	private static boolean isShort(BigDecimal value, BigDecimal multiple) {
		return value.abs().compareTo(multiple) >= 0 && value.divide(multiple).stripTrailingZeros().scale() <= 2;
	}

	String number(BigDecimal value, String unit) {
		boolean largeMoney = Units.isMoneyOrShared(unit) && !english;
		if (largeMoney && value.abs().compareTo(YI) >= 0) {
			return group(value.divide(YI)) + texts.text("number.hundredMillion");
		}
		if (largeMoney && value.abs().compareTo(WAN) >= 0) {
			return group(value.divide(WAN)) + texts.text("number.tenThousand");
		}
		return group(value);
	}

	/** The largest unit in which each number but nought is at least one; that of the numbers themselves but for large money. */
	AxisUnit axis(String unit, Collection<BigDecimal> numbers) {
		BigDecimal smallest = numbers.stream().map(BigDecimal::abs).filter(number -> number.signum() > 0).min(BigDecimal::compareTo)
				.orElse(BigDecimal.ONE);
		if (english || !Units.isMoneyOrShared(unit) || smallest.compareTo(WAN) < 0) {
			return new AxisUnit(BigDecimal.ONE, unit(unit));
		}
		return smallest.compareTo(YI) < 0
				? new AxisUnit(WAN, texts.text("number.tenThousand") + unit)
				: new AxisUnit(YI, texts.text("number.hundredMillion") + unit);
	}

	/** A copy of its own, as a format must not be used by two threads. */
	private static String group(BigDecimal value) {
		return ((DecimalFormat) GROUPED.clone()).format(value);
	}

	String unit(String unit) {
		return english ? UnitNames.english(unit) : unit;
	}

	/**
	 * The interval in the unit, rounded so that what is printed stays true; about goes before a bound as before a range
	 * ({@code ≈<3,690元}): the bound itself is about right.
	 */
	String interval(Interval interval, String unit) {
		if (interval.isRange()) {
			BigDecimal low = interval.low().value();
			BigDecimal high = interval.high().value();
			boolean rounded = interval.rounded();
			boolean money = Units.isMoney(unit) && !rounded;
			String least = number(money ? Rounding.downOfMoney(low) : Rounding.down(low, rounded), unit);
			String most = quantity(new Quantity(money ? Rounding.upOfMoney(high) : Rounding.up(high, rounded), unit, Bound.EXACT));
			return about(interval) + least + '–' + most;
		}
		Quantity quantity = RoundedQuantity.of(interval, unit);
		return (quantity.bound() == Bound.ABOUT ? "" : about(interval)) + quantity(quantity);
	}

	private static String about(Interval interval) {
		return interval.about() ? Bound.ABOUT.symbol() : "";
	}

}
