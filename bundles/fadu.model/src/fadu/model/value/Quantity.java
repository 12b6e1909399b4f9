package fadu.model.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with its unit and bound, as a report states it: 400余万元 is {@code >4000000 元}.
 * <p>
 * The value is in base units (元, never 万元) and per cent are 81.62, not 0.8162. Growth is signed. Two quantities are equal
 * when they print alike: 1.0 件 equals 1 件.
 *
 * @param value the number in base units
 * @param unit  the unit or measure word, e.g. 件, 元, %, 百分点; empty for none
 * @param bound how the number stands to the true one
 */
public record Quantity(BigDecimal value, String unit, Bound bound) {

	/** No report needs more; a number written to fill the memory, such as 1E999999999, does. */
	private static final int MOST_DIGITS = 40;

	public Quantity {
		Objects.requireNonNull(unit);
		Objects.requireNonNull(bound);
		value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
		if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
			throw new IllegalArgumentException("a number of too many digits");
		}
		if (value.scale() < 0) {
			value = value.setScale(0);
		}
	}

	/** An exact quantity. */
	public static Quantity of(String value, String unit) {
		return new Quantity(new BigDecimal(value), unit, Bound.EXACT);
	}

	/**
	 * Reads what {@link #toString()} writes.
	 *
	 * @throws IllegalArgumentException where the text is no quantity, e.g. {@code many 件}
	 */
	public static Quantity valueOf(String text) {
		String rest = text.strip();
		Bound bound = Bound.EXACT;
		for (Bound candidate : Bound.values()) {
			if (rest.startsWith(candidate.symbol())) {
				bound = candidate;
				rest = rest.substring(candidate.symbol().length()).strip();
				break;
			}
		}
		int space = rest.indexOf(' ');
		String number = space < 0 ? rest : rest.substring(0, space);
		String unit = space < 0 ? "" : rest.substring(space + 1).strip();
		if (number.length() > 2 * MOST_DIGITS) {
			throw new IllegalArgumentException("a number of too many digits");
		}
		try {
			return new Quantity(new BigDecimal(number), unit, bound);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("not a quantity (bound, number, space, unit): " + text, e);
		}
	}

	/** Whether the number is exactly nought. Zero is a figure; a missing figure is not zero. */
	public boolean isZero() {
		return bound == Bound.EXACT && value.signum() == 0;
	}

	/** The form used in model files: bound sign (none for an exact number), number, blank, unit. */
	@Override
	public String toString() {
		String sign = bound == Bound.EXACT ? "" : bound.symbol();
		String number = sign + value.toPlainString();
		return unit.isEmpty() ? number : number + ' ' + unit;
	}

}
