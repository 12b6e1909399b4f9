package fadu.report.word;

/** How wide a text is, near enough to lay out a table by: a Chinese character is as wide as high, any other half of that. */
final class TextWidth {

	private static final int FIRST_WIDE_CHARACTER = 0x2016;

	private TextWidth() {
	}

	/** Width in characters of full width. */
	static double of(String text) {
		return text.codePoints().mapToDouble(point -> isWide(point) ? 1 : 0.5).sum();
	}

	/** Width of the longest piece that no line may end in. */
	static double ofLongestWord(String text) {
		double longest = 0;
		double word = 0;
		for (int point : text.codePoints().toArray()) {
			if (isWide(point)) {
				word = 0;
				longest = Math.max(longest, 1);
			} else {
				word = Character.isWhitespace(point) ? 0 : word + 0.5;
				longest = Math.max(longest, word);
			}
		}
		return longest;
	}

	private static boolean isWide(int point) {
		return point >= FIRST_WIDE_CHARACTER;
	}

}
