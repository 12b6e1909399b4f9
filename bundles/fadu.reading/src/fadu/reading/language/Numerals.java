package fadu.reading.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numerals of a text: 1,100 · 3.588亿 · 988万余 · 两千余 · 一万零一十二 · 百分之七十 · 三分之一 · 三成.
 * <p>
 * One pass; a numeral that is longer than any figure (an identifier, a megabyte of digits) is passed over in one step and
 * has no value.
 */
public final class Numerals {

	private static final String DIGITS = "〇一二三四五六七八九";
	private static final String SCALES = "十百千万亿";
	/** 唯一, 统一, 逐一: here 一 ends a word. */
	private static final String ENDS_IN_ONE = "唯统逐划单专";
	/** 成立, 成功: here 成 starts a word. */
	private static final String NOT_TENTHS = "立为员功效长熟果本就交套人品绩都分色年";
	private static final int LONGEST = 20;
	private static final BigDecimal HALF = BigDecimal.valueOf(50);

	private final String text;

	private Numerals(String text) {
		this.text = text;
	}

	/** The numerals of a text in plain form, in order. */
	public static List<Numeral> of(String text) {
		Numerals scanner = new Numerals(text);
		List<Numeral> numerals = new ArrayList<>();
		for (int i = 0; i < text.length();) {
			char c = text.charAt(i);
			if (c == '一' && i > 0 && ENDS_IN_ONE.indexOf(text.charAt(i - 1)) >= 0) {
				i++;
			} else if (isArabic(c) || isChinese(c)) {
				Numeral numeral = scanner.numeral(i);
				numerals.add(numeral);
				i = numeral.end();
			} else {
				i++;
			}
		}
		return numerals;
	}

	/** Whether a character is an Arabic digit. */
	public static boolean isArabic(char c) {
		return c >= '0' && c <= '9';
	}

	/** Whether a character is a Chinese digit or scale. */
	public static boolean isChinese(char c) {
		return digit(c) >= 0 || SCALES.indexOf(c) >= 0;
	}

	private static int digit(char c) {
		return switch (c) {
			case '零' -> 0;
			case '两' -> 2;
			default -> DIGITS.indexOf(c);
		};
	}

	private char at(int i) {
		return i < text.length() ? text.charAt(i) : 0;
	}

	private Numeral numeral(int start) {
		boolean chinese = isChinese(text.charAt(start));
		int end = chinese ? endOfChinese(start) : endOfScales(endOfArabic(start));
		if (end - start > LONGEST) {
			return new Numeral(start, end, Optional.empty(), chinese, false, false, "");
		}
		if (at(start) == '一' && end == start + 1 && at(end) == '半' && "年天月日".indexOf(at(end + 1)) < 0) {
			return new Numeral(start, end + 1, Optional.of(HALF), true, false, false, "%");
		}
		Optional<Numeral> fraction = chinese ? fraction(start, end) : Optional.empty();
		if (fraction.isPresent()) {
			return fraction.get();
		}
		String written = text.substring(start, end);
		boolean more = written.indexOf('余') >= 0 || written.indexOf('多') >= 0 || written.indexOf('几') >= 0;
		boolean scaled = written.indexOf('万') >= 0 || written.indexOf('亿') >= 0;
		if (isMore(at(end)) && !(chinese && at(end) == '多' && written.length() == 1 && isNameOfMany(end))) {
			end++;
			more = true;
		}
		Optional<BigDecimal> value = Cardinal.valueOf(written, more);
		if (at(end) == '成' && value.isPresent() && written.length() == 1 && NOT_TENTHS.indexOf(at(end + 1)) < 0) {
			return new Numeral(start, end + 1, value.map(v -> v.multiply(BigDecimal.TEN)), chinese, false, more, "%");
		}
		return new Numeral(start, end, value, chinese, scaled, more, "");
	}

	private static boolean isMore(char c) {
		return c == '余' || c == '多' || c == '几';
	}

	/** 多元, 多方, 多次: here 多 belongs to the next word unless a measure word follows; 10多个, but 一多元. */
	private boolean isNameOfMany(int end) {
		return "元样方层种跨部媒领功".indexOf(at(end + 1)) >= 0;
	}

	private int endOfArabic(int start) {
		int i = digits(start);
		if (i - start <= 3) {
			while (at(i) == ',' && digits(i + 1) == i + 4
					&& !(at(i + 4) == ',' && digits(i + 5) < i + 8 && digits(i + 5) > i + 5)) {
				i += 4;
			}
		}
		return at(i) == '.' && digits(i + 1) > i + 1 ? digits(i + 1) : i;
	}

	private int digits(int from) {
		int i = from;
		while (isArabic(at(i))) {
			i++;
		}
		return i;
	}

	/** 60余万, 3千, 2亿5000万: scales behind Arabic digits, with 余 between, and a smaller part behind a scale. */
	private int endOfScales(int end) {
		int i = end;
		while (true) {
			int scale = isMore(at(i)) && SCALES.indexOf(at(i + 1)) >= 0 ? i + 1 : i;
			if (SCALES.indexOf(at(scale)) < 0 || at(scale) == 0) {
				return i;
			}
			i = scale + 1;
			int part = isArabic(at(i)) ? digits(i) : i;
			if (part > i && "千万".indexOf(at(part)) >= 0) {
				i = part;
			}
		}
	}

	private int endOfChinese(int start) {
		int i = start;
		while (isChinese(at(i)) || isMore(at(i)) && i > start && (at(i + 1) == '万' || at(i + 1) == '亿')) {
			i++;
		}
		return i;
	}

	/** 百分之七十, 千分之三, 三分之一. */
	private Optional<Numeral> fraction(int start, int end) {
		if (at(end) != '分' || at(end + 1) != '之') {
			return Optional.empty();
		}
		int from = end + 2;
		int to = isArabic(at(from)) ? endOfArabic(from) : endOfChinese(from);
		if (at(to) == '点' && isChinese(at(to + 1))) {
			to = endOfChinese(to + 1);
		}
		String whole = text.substring(start, end);
		Optional<BigDecimal> base = whole.length() == 1 && SCALES.contains(whole) ? Cardinal.valueOf("一" + whole, false)
				: Cardinal.valueOf(whole, false);
		Optional<BigDecimal> part = to - from > LONGEST ? Optional.empty() : Cardinal.withPoint(text.substring(from, to));
		if (base.isEmpty() || part.isEmpty() || base.get().signum() == 0) {
			return Optional.empty();
		}
		BigDecimal percent = part.get().multiply(BigDecimal.valueOf(100)).divide(base.get(), MathContext.DECIMAL32);
		return Optional.of(new Numeral(start, to, Optional.of(percent), true, false, false, "%"));
	}

}
