package fadu.reading.language;

/**
 * The line above the rows of a table, which says what they are of, above that of who filled it in and of its unit. Places are asked
 * about in the order of the text, so that
 * each line is looked at once.
 */
public final class LineAbove {

	private static final int LONGEST_LABEL = 6;
	private static final int LONGEST_CAPTION = 40;

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
			if (!row && !text.substring(line, behind).isBlank() && !(isOfForm(line, behind) && isCaption(line))) {
				start = line;
				end = behind;
				moved = true;
			}
			next = behind + 1;
		}
		return moved;
	}

	/** 单位:件, 填报单位:某局: says who filled in the table or in what it counts, and not what it is of. */
	private boolean isOfForm(int from, int to) {
		int colon = text.indexOf(FormLine.UNITS, from, to);
		return colon >= 0 && colon - from <= LONGEST_LABEL;
	}

	/** Whether the line before a place is short and no sentence. */
	private boolean isCaption(int place) {
		return end == place - 1 && end - start <= LONGEST_CAPTION && end > start && text.charAt(end - 1) != '。';
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
