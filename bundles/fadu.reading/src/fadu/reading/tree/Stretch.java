package fadu.reading.tree;

/**
 * A stretch of the plain text.
 *
 * @param start its first character
 * @param end   behind its last
 */
public record Stretch(int start, int end) {

	/** How many characters it holds. */
	public int length() {
		return end - start;
	}

	/** Whether it holds nothing. */
	public boolean isEmpty() {
		return end <= start;
	}

	/** Whether a place lies in it. */
	public boolean holds(int place) {
		return place >= start && place < end;
	}

	/** Its words. */
	public String of(String text) {
		return text.substring(start, Math.max(start, end));
	}

}
