package fadu.reading.language;

/**
 * The line above the rows of a table, which says what they are of. Places are asked about in the order of the text, so that
 * each line is looked at once.
 */
public final class LineAbove {

	private final String text;
	private int next;
	private int start;
	private int end;

	/** The lines of a text. */
	public LineAbove(String text) {
		this.text = text;
	}

	/** Goes to the last line up to a place that is no row; whether that is another one than before. */
	public boolean moveTo(int place) {
		boolean moved = false;
		while (next <= place) {
			int line = next;
			int behind = text.indexOf('\n', line);
			behind = behind < 0 ? text.length() : behind;
			boolean row = text.indexOf('|', line, behind) >= 0 || text.indexOf('\t', line, behind) >= 0;
			if (!row && !text.substring(line, behind).isBlank()) {
				start = line;
				end = behind;
				moved = true;
			}
			next = behind + 1;
		}
		return moved;
	}

	/** Where the line starts. */
	public int start() {
		return start;
	}

	/** Where it ends. */
	public int end() {
		return end;
	}

}
