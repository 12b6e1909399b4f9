package fadu.reading.language;

import java.util.List;

/**
 * The number or sign in front of a heading or list item: 一、 (一) 1. (1) 一是 ◆.
 *
 * @param level 1 to 4 as in {@link Heading}, 0 where there is none
 * @param end   behind it
 */
record Enumerator(int level, int end) {

	private static final List<String> PARTS = List.of("部分", "章", "篇", "编");
	private static final String SIGNS_BEHIND_PART = " \u3000、:,—";
	private static final String DIGITS = "一二三四五六七八九十";

	/** The enumerator at the start of a sentence. */
	static Enumerator at(String text, int start, int end) {
		if (start < end && text.charAt(start) == '第' && run(text, start + 1, end, true) == start + 2
				&& ",,、".indexOf(charAt(text, start + 2, end)) >= 0) {
			return new Enumerator(1, start + 3);
		}
		if (start < end && Character.getType(text.charAt(start)) == Character.OTHER_SYMBOL) {
			return new Enumerator(0, behindSigns(text, start, end));
		}
		boolean bracket = start < end && text.charAt(start) == '(';
		int from = bracket ? start + 1 : start;
		int chinese = run(text, from, end, true);
		int arabic = run(text, from, end, false);
		char next = charAt(text, Math.max(chinese, arabic), end);
		char after = charAt(text, Math.max(chinese, arabic) + 1, end);
		if (chinese > from && chinese - from <= 3) {
			if (bracket && next == ')') {
				return new Enumerator(2, chinese + 1);
			}
			if (!bracket && (next == '、' || next == '.')) {
				return new Enumerator(1, chinese + 1);
			}
			if (!bracket && (next == '是' || next == '要')) {
				return new Enumerator(4, chinese + 1);
			}
		}
		if (arabic > from && arabic - from <= 2) {
			boolean dotted = next == '、' || next == '.' && !(after >= '0' && after <= '9');
			if (bracket ? next == ')' : dotted) {
				return new Enumerator(3, arabic + 1);
			}
		}
		return new Enumerator(0, start);
	}

	/** Behind 第三部分 or 第3章 at the start of a line that is a heading; the start where there is none. */
	static int behindPart(String text, int start, int end) {
		int number = start < end && text.charAt(start) == '第'
				? Math.max(run(text, start + 1, end, true), run(text, start + 1, end, false))
				: start;
		int part = number > start + 1
				? PARTS.stream().filter(word -> text.startsWith(word, number)).mapToInt(String::length).sum()
				: 0;
		int behind = number + part;
		while (part > 0 && behind < end && SIGNS_BEHIND_PART.indexOf(text.charAt(behind)) >= 0) {
			behind++;
		}
		return part > 0 && behind < end ? behind : start;
	}

	/** ◎6月3日,… : a sign that only sets an item off. */
	private static int behindSigns(String text, int start, int end) {
		int i = start;
		while (i < end && (Character.getType(text.charAt(i)) == Character.OTHER_SYMBOL || text.charAt(i) == ' ')) {
			i++;
		}
		return i;
	}

	private static char charAt(String text, int i, int end) {
		return i < end ? text.charAt(i) : 0;
	}

	private static int run(String text, int from, int end, boolean chinese) {
		int i = from;
		while (i < end && i < from + 4) {
			char c = text.charAt(i);
			if (chinese ? DIGITS.indexOf(c) < 0 : c < '0' || c > '9') {
				break;
			}
			i++;
		}
		return i;
	}

}
