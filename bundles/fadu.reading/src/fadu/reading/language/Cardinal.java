package fadu.reading.language;

import java.math.BigDecimal;
import java.util.Optional;

/** What a numeral is worth, in Arabic digits, Chinese characters or both: 3.588亿, 60余万, 一万零一十二, 2亿5000万. */
final class Cardinal {

	private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
	private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

	/** A sign and three digits. */
	private static final int GROUP = 4;

	private BigDecimal total = BigDecimal.ZERO;
	private BigDecimal section = BigDecimal.ZERO;
	private BigDecimal current;

	private Cardinal() {
	}

	/**
	 * The value of a numeral.
	 *
	 * @param vague whether 余 or 多 stands behind it, which lets 百余 and 千余 stand for one hundred and one thousand
	 */
	static Optional<BigDecimal> valueOf(String written, boolean vague) {
		return new Cardinal().read(written, vague);
	}

	/** The value of a numeral that may hold 点: 七点五. */
	static Optional<BigDecimal> withPoint(String written) {
		int point = written.indexOf('点');
		if (point < 0) {
			return "百".equals(written) ? Optional.of(BigDecimal.valueOf(100)) : valueOf(written, false);
		}
		StringBuilder decimals = new StringBuilder("0.");
		for (char c : written.substring(point + 1).toCharArray()) {
			decimals.append(Math.max(0, digit(c)));
		}
		return valueOf(written.substring(0, point), false).map(whole -> whole.add(new BigDecimal(decimals.toString())));
	}

	private Optional<BigDecimal> read(String written, boolean vague) {
		int point = written.indexOf('点');
		if (point > 0) {
			return readPoint(written, point);
		}
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c == ' ' || c == '零' && current != null && current.signum() == 0) {
				continue;
			}
			if (Numerals.isArabic(c)) {
				int end = i;
				while (end < written.length()
						&& (Numerals.isArabic(written.charAt(end)) || ".,".indexOf(written.charAt(end)) >= 0)) {
					end++;
				}
				while (end < written.length() && isGroup(written, end)) {
					end += GROUP;
				}
				current = new BigDecimal(written.substring(i, end).replaceAll("[, '\u2019]", ""));
				i = end - 1;
			} else if (digit(c) >= 0) {
				if (current != null && current.signum() != 0) {
					return Optional.empty();
				}
				current = BigDecimal.valueOf(digit(c));
			} else if (!scale(c, i == 0, vague)) {
				return Optional.empty();
			}
		}
		return Optional.of(total.add(section).add(current == null ? BigDecimal.ZERO : current));
	}

	/** A sign between groups of digits, with three digits behind it. */
	private static boolean isGroup(String written, int i) {
		boolean sign = " '\u2019".indexOf(written.charAt(i)) >= 0 && i + GROUP <= written.length();
		for (int k = i + 1; sign && k < i + GROUP; k++) {
			sign = Numerals.isArabic(written.charAt(k));
		}
		return sign;
	}

	/** 三点五亿: the decimals stand before the scale. */
	private static Optional<BigDecimal> readPoint(String written, int point) {
		int end = point + 1;
		while (end < written.length() && digit(written.charAt(end)) >= 0) {
			end++;
		}
		BigDecimal scale = BigDecimal.ONE;
		for (int i = end; i < written.length(); i++) {
			scale = scale.multiply(written.charAt(i) == '万' ? MYRIAD : written.charAt(i) == '亿' ? HUNDRED_MILLION : BigDecimal.ONE);
		}
		BigDecimal factor = scale;
		return withPoint(written.substring(0, end)).map(value -> value.multiply(factor));
	}

	private boolean scale(char c, boolean first, boolean vague) {
		if (current == null && first && "十廿卅".indexOf(c) < 0 && !vague) {
			return false;
		}
		BigDecimal one = current == null && section.signum() == 0 && total.signum() == 0 ? BigDecimal.ONE : BigDecimal.ZERO;
		BigDecimal amount = current == null ? one : current;
		switch (c) {
		case '廿' -> section = section.add(BigDecimal.valueOf(20));
		case '卅' -> section = section.add(BigDecimal.valueOf(30));
		case '十' -> section = section.add(amount.max(tens()).multiply(BigDecimal.TEN));
		case '百' -> section = section.add(amount.multiply(BigDecimal.valueOf(100)));
		case '千' -> section = section.add(amount.multiply(BigDecimal.valueOf(1000)));
		case '万' -> {
			total = total.add(section.add(amount).multiply(MYRIAD));
			section = BigDecimal.ZERO;
		}
		case '亿' -> {
			total = total.add(section).add(amount).multiply(HUNDRED_MILLION);
			section = BigDecimal.ZERO;
		}
		default -> {
			return c == '余' || c == '多' || c == '几' || c == '来';
		}
		}
		current = null;
		return true;
	}

	/** 一百十二: the 十 counts once where no digit stands before it. */
	private BigDecimal tens() {
		return current == null ? BigDecimal.ONE : BigDecimal.ZERO;
	}

	private static int digit(char c) {
		return switch (c) {
		case '零', '〇' -> 0;
		case '两' -> 2;
		default -> {
			int index = "一二三四五六七八九".indexOf(c);
			yield index < 0 ? -1 : index + 1;
		}
		};
	}

}
