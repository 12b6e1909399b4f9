package fadu.reading.formats;

import java.util.Locale;

/** Writes the number of a list item in the format that Word names: ECMA-376, part 1, 17.18.59 (ST_NumberFormat). */
final class ListNumber {

	private static final String NUMERALS = "零一二三四五六七八九";
	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
	private static final String[] POWERS = {"", "十", "百", "千"};
	private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
	private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
	private static final int MOST_COUNTED = 9999;

	private ListNumber() {
	}

	static String of(int number, String format) {
		if (number < 1 || number > MOST_COUNTED) {
			return Integer.toString(number);
		}
		return switch (format) {
		case "chineseCounting", "chineseCountingThousand", "chineseLegalSimplified", "japaneseCounting", "taiwaneseCounting",
				"taiwaneseCountingThousand", "ideographDigital" ->
			chinese(number);
		case "ideographTraditional" -> sign(STEMS, number);
		case "ideographZodiac" -> sign(BRANCHES, number);
		case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
			number <= 20 ? Character.toString('\u2460' + number - 1) : Integer.toString(number);
		case "lowerLetter" -> letter(number);
		case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
		case "lowerRoman" -> roman(number);
		case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
		case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
		default -> Integer.toString(number);
		};
	}

	private static String chinese(int number) {
		StringBuilder text = new StringBuilder();
		boolean zero = false;
		for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
			int digit = number / unit % 10;
			if (digit == 0) {
				zero = !text.isEmpty();
				continue;
			}
			text.append(zero ? "零" : "");
			zero = false;
			boolean ten = power == 1 && digit == 1 && text.isEmpty();
			text.append(ten ? "" : NUMERALS.charAt(digit)).append(POWERS[power]);
		}
		return text.toString();
	}

	private static String sign(String signs, int number) {
		return number <= signs.length() ? signs.substring(number - 1, number) : Integer.toString(number);
	}

	private static String letter(int number) {
		return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
	}

	private static String roman(int number) {
		StringBuilder text = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			while (rest >= ROMAN[i]) {
				text.append(ROMAN_SIGNS[i]);
				rest -= ROMAN[i];
			}
		}
		return text.toString();
	}

}
