package fadu.reading.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
	/** 廿三, 卅八. */
	private static final String TENS = "廿卅";
	/** Between the groups of three digits. */
	private static final String GROUP_SIGNS = "'\u2019 ";
	private static final int GROUP = 3;
	/** 唯一, 统一, 逐一: here 一 ends a word. */
	private static final String ENDS_IN_ONE = "唯统逐划单专";
	/** 成立, 成功: here 成 starts a word. */
	private static final String NOT_TENTHS = "立为员功效长熟果本就交套人品绩都分色年";
	/** So many digits may follow a scale and belong to it: 3万4000, 1千零20. */
	private static final Map<Character, Integer> PLACES = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);
	private static final int LONGEST = 20;
	private static final BigDecimal HALF = BigDecimal.valueOf(50);
	private static final int FIVE = 5;
	/** 千瓦, 千米, 百分点: here the scale is part of the unit. */
	private static final String UNITS_OF_THOUSAND = "瓦米克卡赫伏焦帕";
	/** 增长-4.5%: a dash behind these is a minus. */
	private static final String BEFORE_MINUS = "长幅降升率为达比是增速(|\t";

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
			boolean inWord = c == '一' && i > 0 && ENDS_IN_ONE.indexOf(text.charAt(i - 1)) >= 0
					|| c == '百' && scanner.at(i + 1) == '分' && "点比制".indexOf(scanner.at(i + 2)) >= 0;
			if (inWord) {
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
		return digit(c) >= 0 || SCALES.indexOf(c) >= 0 || TENS.indexOf(c) >= 0;
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
		int end = chinese ? endOfDecimals(endOfChinese(start)) : endOfScales(endOfArabic(start));
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
		boolean apart = at(end) == ' ' && isMore(at(end + 1)) && MeasureWord.words().at(text, end + 2).isPresent();
		end = apart ? end + 1 : end;
		if (isMore(at(end)) && !(chinese && at(end) == '多' && written.length() == 1 && isNameOfMany(end))
				|| at(end) == '+' && isPlus(end + 1, scaled || end - start > 1)) {
			end++;
			more = true;
		}
		boolean about = at(end) == '来' && MeasureWord.words().at(text, end + 1).isPresent();
		if (about) {
			end++;
		}
		Optional<BigDecimal> value = Cardinal.valueOf(written, more || isBoundedScale(start, written));
		if (value.isEmpty() && chinese && isNeighbouring(written)) {
			value = Cardinal.valueOf(written.charAt(0) + written.substring(2), false);
			about = true;
		}
		if (at(end) == '成' && value.isPresent() && written.length() == 1 && NOT_TENTHS.indexOf(at(end + 1)) < 0) {
			return tenths(start, end + 1, value.get(), chinese);
		}
		boolean minus = isMinus(start, end);
		return new Numeral(minus ? start - 1 : start, end, minus ? value.map(BigDecimal::negate) : value, chinese, scaled, more,
				about || written.indexOf('来') >= 0, "");
	}

	/** 三四十, 七八, 三五: two digits side by side, the first the smaller by one or two, leave the number open. */
	private static boolean isNeighbouring(String written) {
		if (written.length() < 2 || written.length() > 4) {
			return false;
		}
		int first = digit(written.charAt(0));
		int second = digit(written.charAt(1));
		boolean rest = written.length() == 2 || digit(written.charAt(2)) < 0;
		return rest && first >= 2 && second > first && second - first <= 2;
	}

	/** 三成, 九成五, 五成半. */
	private Numeral tenths(int start, int end, BigDecimal tenths, boolean chinese) {
		int hundredths = chinese && !isChinese(at(end + 1)) && MeasureWord.words().at(text, end + 1).isEmpty()
				? digit(at(end))
				: -1;
		boolean half = at(end) == '半';
		BigDecimal percent = tenths.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(half ? FIVE : Math.max(0, hundredths)));
		int last = half || hundredths > 0 ? end + 1 : end;
		boolean more = at(last) == '多' || at(last) == '余';
		return new Numeral(start, more ? last + 1 : last, Optional.of(percent), chinese, false, more, "%");
	}

	/** 近百家, 超千人: a bare scale counts behind a bound. */
	private boolean isBoundedScale(int start, String written) {
		return start > 0 && "百千万".indexOf(written.charAt(0)) >= 0 && "近超逾约破上".indexOf(text.charAt(start - 1)) >= 0;
	}

	/** 增长-4.5%, but 3-5%, 2020-2024. */
	private boolean isMinus(int start, int end) {
		return start > 0 && NonFigures.isDash(text.charAt(start - 1)) && text.charAt(start - 1) != '~'
				&& (start == 1 || BEFORE_MINUS.indexOf(text.charAt(start - 2)) >= 0
						|| text.charAt(start - 2) == ' ' && start > 2 && "|\t".indexOf(text.charAt(start - 3)) >= 0)
				&& !(NonFigures.isDash(at(end)) && isArabic(at(end + 1)));
	}

	/** 10万+, 50+人次: more than that many; but 1+5, 党建+3. */
	private boolean isPlus(int next, boolean large) {
		return large && (",。;、)".indexOf(at(next)) >= 0 || MeasureWord.words().at(text, next).isPresent());
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
		i = apart(start, i);
		return at(i) == '.' && digits(i + 1) > i + 1 ? digits(i + 1) : i;
	}

	/** 1 234件, 1'234,567: groups of three digits behind one to three, with a measure word behind them. */
	private int apart(int start, int end) {
		char sign = at(end);
		if (end - start > GROUP || GROUP_SIGNS.indexOf(sign) < 0 || sign == 0 || sign == ' ' && !isInWords(start)) {
			return end;
		}
		int i = end;
		while (at(i) == sign && digits(i + 1) == i + 1 + GROUP) {
			i += 1 + GROUP;
		}
		boolean counted = sign != ' ' || at(i) == '%' || SCALES.indexOf(at(i)) >= 0 || isMore(at(i))
				|| MeasureWord.words().at(text, i).filter(m -> m.value().kind() != MeasureClass.NAME).isPresent();
		return isArabic(at(i)) || at(i) == sign && isArabic(at(i + 1)) || !counted ? end : i;
	}

	/** A number behind a word, not one that numbers a line or a table. */
	private boolean isInWords(int start) {
		char before = start == 0 ? '\n' : text.charAt(start - 1);
		return Character.isIdeographic(before) && "第表图附年月日号".indexOf(before) < 0;
	}

	private int digits(int from) {
		int i = from;
		while (isArabic(at(i))) {
			i++;
		}
		return i;
	}

	/** 三点五亿, 七点二个百分点; but 九点半, 两点建议. */
	private int endOfDecimals(int end) {
		if (at(end) != '点' || at(end + 1) == '两' || digit(at(end + 1)) < 0) {
			return end;
		}
		int i = end + 1;
		while (digit(at(i)) >= 0) {
			i++;
		}
		if ("十百千".indexOf(at(i)) >= 0 && at(i) != 0) {
			return end;
		}
		int scaled = endOfChinese(i);
		return scaled > i || MeasureWord.words().at(text, i).isPresent() || at(i) == '%' ? scaled : end;
	}

	/** 60余万, 3千, 2亿5000万: scales behind Arabic digits, with 余 between, and a smaller part behind a scale. */
	private int endOfScales(int end) {
		int i = end;
		while (true) {
			boolean apart = isMore(at(i)) || at(i) == '来' || i == end && at(i) == ' ' && (at(i + 1) == '万' || at(i + 1) == '亿');
			int scale = apart && SCALES.indexOf(at(i + 1)) >= 0 ? i + 1 : i;
			if (SCALES.indexOf(at(scale)) < 0 || at(scale) == 0 || isUnit(scale)) {
				return i;
			}
			i = scale + 1;
			int zero = at(i) == '零' ? i + 1 : i;
			int part = isArabic(at(zero)) ? digits(zero) : i;
			boolean scaled = part > zero && "千百万".indexOf(at(part)) >= 0 && at(part) != 0 && !isUnit(part);
			if (part > zero && (scaled || part - zero <= PLACES.get(text.charAt(scale)) && at(part) != '年' && at(part) != '.')) {
				i = part;
			}
		}
	}

	private boolean isUnit(int scale) {
		return at(scale) == '千' && UNITS_OF_THOUSAND.indexOf(at(scale + 1)) >= 0 && at(scale + 1) != 0
				|| at(scale) == '百' && at(scale + 1) == '分';
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
		if (at(end) == '分' && at(end + 1) == '百' && end == start + 1 && at(start) == '百') {
			return Optional.of(new Numeral(start, end + 2, Optional.of(BigDecimal.valueOf(100)), true, false, false, "%"));
		}
		if (at(end) != '分' || at(end + 1) != '之') {
			return Optional.empty();
		}
		int from = end + 2;
		int to = isArabic(at(from)) ? endOfArabic(from) : endOfChinese(from);
		if (at(to) == '点' && isChinese(at(to + 1))) {
			to = endOfChinese(to + 1);
		}
		String whole = text.substring(start, end);
		Optional<BigDecimal> base = whole.length() == 1 && SCALES.contains(whole)
				? Cardinal.valueOf("一" + whole, false)
				: Cardinal.valueOf(whole, false);
		Optional<BigDecimal> part = to - from > LONGEST ? Optional.empty() : Cardinal.withPoint(text.substring(from, to));
		if (base.isEmpty() || part.isEmpty() || base.get().signum() == 0) {
			return Optional.empty();
		}
		BigDecimal percent = part.get().multiply(BigDecimal.valueOf(100)).divide(base.get(), MathContext.DECIMAL32);
		return Optional.of(new Numeral(start, to, Optional.of(percent), true, false, false, "%"));
	}

}
