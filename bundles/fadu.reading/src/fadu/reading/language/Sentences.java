package fadu.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Divides a text into sentences and keeps the headings that each stands under: 一、, (一), 1., 一是, a short line without a
 * full stop, and the first sentence of a paragraph, which names its topic.
 */
public final class Sentences {

	private static final int LONGEST_TITLE = 60;
	private static final int LONGEST_HEADING = 90;
	/** The level of a heading in brackets that the words of its section follow in one line: 【业务数据】…. */
	private static final int LABEL = 4;
	private static final int LONGEST_LABEL = 16;

	/** The level of 一是. */
	private static final int ITEM = 4;
	/** The level of 1. */
	private static final int LAST_OF_SECTION = 3;
	/** The length of 第一,. */
	private static final int ORDINAL = 3;

	private final String text;
	private final List<Sentence> sentences = new ArrayList<>();
	private final Heading[] stack = new Heading[6];
	private List<Heading> current;
	/** The part of the text (第三部分) that was opened last; sections stand below it. */
	private Heading open;

	private Sentences(String text) {
		this.text = text;
	}

	/** The sentences of a text in plain form, in order; blank ones are left out. */
	public static List<Sentence> of(String text) {
		Sentences reader = new Sentences(text);
		reader.lines();
		return reader.sentences;
	}

	private void lines() {
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			end = NumberLines.isNumber(text, start, end) ? NumberLines.endOfWords(text, end) : end;
			line(start, end);
			start = end + 1;
		}
	}

	private void line(int lineStart, int lineEnd) {
		int start = skipBlanks(lineStart, lineEnd);
		drop(5);
		boolean first = true;
		while (start < lineEnd) {
			int end = start;
			while (end < lineEnd && !isStop(end)) {
				end++;
			}
			end = Math.min(end + 1, lineEnd);
			sentence(start, end, first, first && end == lineEnd);
			first = false;
			start = skipBlanks(end, lineEnd);
		}
	}

	private void sentence(int start, int end, boolean first, boolean wholeLine) {
		Enumerator enumerator = isRow(start, end) ? new Enumerator(0, start) : Enumerator.at(text, start, end);
		int label = first ? behindLabel(start, end) : start;
		int part = wholeLine && isTitle(start, end) ? Enumerator.behindPart(text, start, end) : start;
		int content = Math.max(Math.max(enumerator.end(), label), part);
		if (part > start) {
			push(new Heading(1, part, end));
			open = stack[1];
		} else if (label > start) {
			push(new Heading(LABEL, start + 1, label - 1));
		} else if (enumerator.level() > 0) {
			push(new Heading(level(enumerator, start), content, Math.min(end, content + LONGEST_HEADING)));
		} else if (wholeLine && isCaption(start, end)) {
			push(new Heading(LABEL, start, end));
		} else if (wholeLine && isTitle(start, end)) {
			push(new Heading(sentences.isEmpty() ? 0 : 1, start, end));
		} else if (first) {
			push(new Heading(5, start, Math.min(end, start + LONGEST_HEADING)));
		}
		sentences.add(new Sentence(start, end, content, boundaries(content, end), headings()));
	}

	/** 四、结转下年度继续办理|0|0: the row of a table opens no section. */
	private boolean isRow(int start, int end) {
		return holds('|', start, end) || holds('\t', start, end);
	}

	/**
	 * 第一,… below 一、 is an item of that section; where no section is open it is one itself. 一、 and (一) below 第三部分 are of that
	 * part.
	 */
	private int level(Enumerator enumerator, int start) {
		boolean inside = text.charAt(start) == '第' && Arrays.stream(stack, 1, ITEM)
				.anyMatch(above -> above != null && text.charAt(Math.max(0, above.start() - ORDINAL)) != '第');
		boolean ofPart = open != null && open == stack[1] && enumerator.level() < LAST_OF_SECTION;
		return inside ? ITEM : enumerator.level() + (ofPart ? 1 : 0);
	}

	/** Where the words begin behind a heading in brackets; the start where there is none. */
	private int behindLabel(int start, int end) {
		int close = text.charAt(start) == '[' ? text.indexOf(']', start, Math.min(end, start + LONGEST_LABEL)) : -1;
		boolean label = close > start + 1 && close < Math.min(end - 1, start + LONGEST_LABEL);
		for (int i = start + 1; label && i < close; i++) {
			label = Character.isIdeographic(text.charAt(i)) || text.charAt(i) == '、';
		}
		return label ? close + 1 : start;
	}

	/** Sentences under the same headings share one list of them. */
	private List<Heading> headings() {
		if (current == null) {
			current = Arrays.stream(stack).filter(Objects::nonNull).toList();
		}
		return current;
	}

	private void push(Heading heading) {
		drop(heading.level());
		stack[heading.level()] = heading;
		current = null;
	}

	private void drop(int level) {
		current = null;
		for (int i = level; i < stack.length; i++) {
			stack[i] = null;
		}
	}

	private int[] boundaries(int start, int end) {
		int count = 0;
		int[] places = new int[8];
		for (int i = start; i < end; i++) {
			if (isBoundary(i)) {
				if (count == places.length) {
					places = Arrays.copyOf(places, count * 2);
				}
				places[count++] = i;
			}
		}
		return Arrays.copyOf(places, count);
	}

	private boolean isBoundary(int i) {
		char c = text.charAt(i);
		return switch (c) {
		case ';', '|', '\t' -> true;
		case ',', ':' -> !(isDigit(i - 1) && isDigit(i + 1));
		default -> false;
		};
	}

	private boolean isStop(int i) {
		char c = text.charAt(i);
		return c == '。' || c == '!' || c == '?';
	}

	private boolean isTitle(int start, int end) {
		if (end - start > LONGEST_TITLE || isStop(end - 1)) {
			return false;
		}
		char last = text.charAt(end - 1);
		return last != ';' && last != ',' && (!holds('|', start, end) || sentences.isEmpty() && !isRowBelow(end))
				&& !holds('\t', start, end);
	}

	/** 数说某某司法 | 2025: a bar in the first line divides no cells where the next line has none. */
	private boolean isRowBelow(int end) {
		int next = end + 1 < text.length() ? text.indexOf('\n', end + 1) : -1;
		return holds('|', Math.min(end + 1, text.length()), next < 0 ? text.length() : next);
	}

	/** 表1 三季度纠纷调解情况: what stands above a table is below the heading of its section. */
	private boolean isCaption(int start, int end) {
		int number = start + (text.startsWith("附表", start) ? 2 : 1);
		return !sentences.isEmpty() && end - start <= LONGEST_TITLE && text.startsWith("表", number - 1) && number < end
				&& (isDigit(number) || "一二三四五六七八九十:".indexOf(text.charAt(number)) >= 0);
	}

	private boolean holds(char c, int start, int end) {
		for (int i = start; i < end; i++) {
			if (text.charAt(i) == c) {
				return true;
			}
		}
		return false;
	}

	private boolean isDigit(int i) {
		return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
	}

	private int skipBlanks(int from, int end) {
		int i = from;
		while (i < end && Character.isWhitespace(text.charAt(i))) {
			i++;
		}
		return i;
	}

}
