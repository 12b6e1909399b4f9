package fadu.question;

import java.util.stream.Stream;

/**
 * What a page holds beside title, facts and chart, in lines of its text.
 *
 * @param lines    how many lines of text
 * @param wide     how many Han characters a line of text holds
 * @param wideNote how many a line of small print holds
 * @param note     how high a line of small print is, as part of a line of text
 */
public record PageRoom(double lines, int wide, int wideNote, double note) {

	/** A page of print, with a chart below the sentences. */
	public static final PageRoom PRINT = new PageRoom(27, 44, 58, 0.7);
	/** A page of an official document, 22 lines of 28 characters, without a chart. */
	public static final PageRoom OFFICIAL = new PageRoom(19.5, 26, 44, 0.55);

	private static final double BETWEEN = 0.8;
	private static final int HAN = 0x2E80;

	/** About how many lines a sentence takes with its caveat and sources. */
	public double of(String text, String... notes) {
		double small = Stream.of(notes).filter(words -> words != null && !words.isBlank())
				.mapToDouble(words -> Math.ceil(length(words) / wideNote)).sum();
		return Math.ceil(length(text) / wide) + note * small + BETWEEN;
	}

	/** In Han characters, which are twice as wide as others. */
	private static double length(String text) {
		return text.codePoints().mapToDouble(character -> character < HAN ? 0.5 : 1).sum();
	}

}
