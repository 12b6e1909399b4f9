package fadu.reading.language;

/** The number at the head of a row or of a line that heads rows: 四、行政复议, (四)结案, 4.受援人. */
public final class RowNumber {

	private static final String NUMBERS = "一二三四五六七八九十0123456789";
	private static final String SIGNS = "、.)";
	private static final int LONGEST = 4;

	private RowNumber() {
	}

	/** Behind the number that opens the words between two places; where they start if none does, or nothing stands behind it. */
	public static int behind(String text, int from, int to) {
		int start = from < to && text.charAt(from) == '(' ? from + 1 : from;
		int end = start;
		while (end < to && end - start < LONGEST && NUMBERS.indexOf(text.charAt(end)) >= 0) {
			end++;
		}
		return end > start && end + 1 < to && SIGNS.indexOf(text.charAt(end)) >= 0 ? end + 1 : from;
	}

}
