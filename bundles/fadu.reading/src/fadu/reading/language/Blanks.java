package fadu.reading.language;

import java.util.Arrays;

/** Finds the single blanks between a word and a number that a file sets for the eye: 走访 340 余家. */
final class Blanks {

	private static final String IN_TABLES = "\t|";
	private static final String TITLES = "附表图件第";
	private static final int LONGEST_TITLE = 3;

	private Blanks() {
	}

	/** The places of such blanks, outside tables and not behind the number of a line. */
	static int[] beside(String plain) {
		int[] found = new int[16];
		int count = 0;
		int line = 0;
		while (line < plain.length()) {
			int end = plain.indexOf('\n', line);
			end = end < 0 ? plain.length() : end;
			if (!isOfTable(plain, line, end)) {
				for (int i = Math.max(line + 1, content(plain, line, end)); i + 1 < end; i++) {
					if (plain.charAt(i) == ' ' && isBeside(plain.charAt(i - 1), plain.charAt(i + 1))) {
						found = count < found.length ? found : Arrays.copyOf(found, count * 2);
						found[count++] = i;
					}
				}
			}
			line = end + 1;
		}
		return Arrays.copyOf(found, count);
	}

	private static boolean isOfTable(String plain, int from, int to) {
		for (int i = from; i < to; i++) {
			if (IN_TABLES.indexOf(plain.charAt(i)) >= 0
					|| plain.charAt(i) == ' ' && i + 1 < to && plain.charAt(i + 1) == ' ' && i > from
							&& plain.charAt(i - 1) != ' ' && plain.charAt(i - 1) != '\n') {
				return true;
			}
		}
		return false;
	}

	/** Behind the number that a line begins with: 1 主要工作, 附表2 部分县区. */
	private static int content(String plain, int from, int to) {
		int i = from;
		while (i < to && i < from + LONGEST_TITLE && TITLES.indexOf(plain.charAt(i)) >= 0) {
			i++;
		}
		while (i < to && (plain.charAt(i) == ' ' || plain.charAt(i) == '.' || Numerals.isArabic(plain.charAt(i)))) {
			i++;
		}
		return i;
	}

	private static boolean isBeside(char before, char behind) {
		return Character.isIdeographic(before) && Numerals.isArabic(behind)
				|| (Numerals.isArabic(before) || before == '%') && (Character.isIdeographic(behind) || behind == '%');
	}

}
