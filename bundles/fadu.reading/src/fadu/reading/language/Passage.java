package fadu.reading.language;

import java.util.OptionalInt;

/** Questions about the words beside a place. Every look is bounded, so that the reader stays linear in the text. */
public final class Passage {

	private static final String JOINS = "、和与及";

	private final String text;
	private OptionalInt firstLineEnd = OptionalInt.empty();

	public Passage(String text) {
		this.text = text;
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** The character at a place, 0 outside the text. */
	public char at(int i) {
		return i >= 0 && i < text.length() ? text.charAt(i) : 0;
	}

	/** Whether a word stands right before a place. */
	public boolean endsBefore(int place, String... words) {
		for (String word : words) {
			if (place >= word.length() && text.startsWith(word, place - word.length())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word starts at a place. */
	public boolean startsAt(int place, String... words) {
		for (String word : words) {
			if (text.startsWith(word, place)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a word stands, whole, in a stretch. */
	public boolean within(int from, int to, String... words) {
		int start = Math.max(0, Math.min(from, text.length()));
		int end = Math.max(start, Math.min(to, text.length()));
		for (String word : words) {
			if (text.indexOf(word, start, end) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** The first place of a stretch that holds a character. */
	public OptionalInt find(char c, int from, int to) {
		int start = Math.max(0, from);
		int end = Math.min(to, text.length());
		int found = start < end ? text.indexOf(c, start, end) : -1;
		return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
	}

	/** Where the first line ends; it is looked for once. */
	public int firstLineEnd() {
		if (firstLineEnd.isEmpty()) {
			firstLineEnd = OptionalInt.of(find('\n', 0, text.length()).orElse(text.length()));
		}
		return firstLineEnd.getAsInt();
	}

	/** Whether a clause ends at a place: a sign, a bracket or the end of the text. */
	public boolean clauseEndsAt(int place) {
		return place >= text.length() || ",;:。!?、()|\n\t".indexOf(at(place)) >= 0;
	}

	/** Whether an Arabic digit stands at a place. */
	public boolean digitAt(int i) {
		return at(i) >= '0' && at(i) <= '9';
	}

	/** Whether a Latin letter stands at a place. */
	public boolean letterAt(int i) {
		char c = at(i);
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	/** Whether a Chinese character stands at a place. */
	public boolean hanAt(int i) {
		return Character.isIdeographic(at(i));
	}

	/** Whether a sign or word that joins two of a list stands at a place: 、和与及. */
	public boolean joinsAt(int i) {
		return JOINS.indexOf(at(i)) >= 0;
	}

	/** The first place from the given one on that holds no blank. */
	public int skipBlanks(int from) {
		int i = from;
		while (i < text.length() && i < from + 3 && at(i) == ' ') {
			i++;
		}
		return i;
	}

}
