package fadu.reading.language;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as written, with nothing around it.
 *
 * @param start   of its first character
 * @param end     behind its last
 * @param value   what it says; nothing where the characters are no well-formed number, e.g. 一二三 or forty digits
 * @param chinese whether it holds no Arabic digit
 * @param scaled  whether it holds 万 or 亿, so that what follows may be left out (3.8亿 of money)
 * @param more    whether 余, 多 or 几 stands inside or behind it
 * @param about   whether the form itself is vague: 三四十, 七八, 80来
 * @param unit    that the form itself says: {@code %} for 百分之七, 三成, 三分之一; empty otherwise
 */
public record Numeral(int start, int end, Optional<BigDecimal> value, boolean chinese, boolean scaled, boolean more,
		boolean about, String unit) {

	Numeral(int start, int end, Optional<BigDecimal> value, boolean chinese, boolean scaled, boolean more, String unit) {
		this(start, end, value, chinese, scaled, more, false, unit);
	}

	/** The number of characters. */
	public int length() {
		return end - start;
	}

}
