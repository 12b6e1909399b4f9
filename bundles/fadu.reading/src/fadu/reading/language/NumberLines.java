package fadu.reading.language;

import fadu.reading.lexicon.Trie.Match;

/** ◆1,936件 in a line of its own above 法律援助案件办结量: a number that is set large, and the line of words that it belongs to. */
final class NumberLines {

	private static final int LONGEST = 20;
	private static final int LONGEST_UNIT = 3;
	private static final String PARTS = ".,%+-、~余多近超 ";
	/** 12月, 3号, 第5: such a line is no number of things. */
	private static final String DATES = "年月日号第期页";

	private NumberLines() {
	}

	/** Whether a line holds a number with its unit, or behind a sign that sets it off, and nothing else. */
	static boolean isNumber(String text, int start, int end) {
		int from = start;
		while (from < end && !Character.isLetterOrDigit(text.charAt(from)) && text.charAt(from) != '-'
				&& text.charAt(from) != '+') {
			from++;
		}
		if (from == end || end - from > LONGEST
				|| !Numerals.isArabic(text.charAt(from)) && (end - from < 2 || !Numerals.isArabic(text.charAt(from + 1)))) {
			return false;
		}
		int unit = 0;
		boolean told = from > start;
		for (int i = from; i < end; i++) {
			char c = text.charAt(i);
			boolean part = Numerals.isArabic(c) || PARTS.indexOf(c) >= 0;
			unit = part ? 0 : unit + 1;
			told |= !Numerals.isArabic(c) && ".,- ".indexOf(c) < 0;
			if (!part && (!Character.isIdeographic(c) || DATES.indexOf(c) >= 0 || unit > LONGEST_UNIT)) {
				return false;
			}
		}
		return told || endOfUnit(text, end) > end;
	}

	/** Where the unit ends that stands alone in the line below a number; the end of the number where none does. */
	static int endOfUnit(String text, int end) {
		return end < text.length() && text.charAt(end) == '\n'
				? MeasureWord.words().at(text, end + 1).map(Match::end)
						.filter(unit -> unit < text.length() && text.charAt(unit) == '\n').orElse(end)
				: end;
	}

	/** Where the line of words ends that follows a number; the end of the number where none follows. */
	static int endOfWords(String text, int end) {
		int unit = endOfUnit(text, end);
		int start = unit;
		while (start < text.length() && text.charAt(start) == '\n') {
			start++;
		}
		int line = text.indexOf('\n', start);
		line = line < 0 ? text.length() : line;
		boolean words = start > unit && start - unit <= 2 && start < line
				&& (Character.isIdeographic(text.charAt(start)) || text.charAt(start) == '“') && !isNumber(text, start, line);
		return words ? line : end;
	}

}
