package fadu.question;

import java.util.stream.Stream;

/**
 * What a page holds beside title, facts and chart, in lines of its text.
 *
 * @param lines    how many lines of text
 * @param wide     how many Han characters a line of text holds
 * @param wideNote how many a line of small print holds
 * @param note     how high a line of small print is, as part of a line of text
 * @param gap      what is free between two sentences, as part of a line of text
 */
public record PageRoom(double lines, int wide, int wideNote, double note, double gap) {

	/** A page of print, with a chart below the sentences. */
	public static final PageRoom PRINT = new PageRoom(26, 44, 58, 0.7, 0.8);
	/** A page of an official document, 22 lines of 28 characters, without a chart. */
	public static final PageRoom OFFICIAL = new PageRoom(18.5, 26, 46, 0.47, 0.1);
	/** The same in English, which is printed smaller. */
	public static final PageRoom OFFICIAL_ENGLISH = new PageRoom(31, 41, 57, 0.68, 0.4);

	/** What the title takes of a page, in lines. */
	private static final double HEADLINE = 3;
	/** The names of so many districts are in the facts of any report, and what one more takes, in lines. */
	private static final int NAMED = 5;
	private static final double NAME = 0.2;
	private static final int HAN = 0x2E80;

	/** The same page, of which a part holds something else. */
	public PageRoom without(double share) {
		return new PageRoom(lines - share * (lines + HEADLINE), wide, wideNote, note, gap);
	}

	/** The same page where the names of so many districts stand above the sentences. */
	public PageRoom of(int districts) {
		return new PageRoom(lines - Math.max(0, districts - NAMED) * NAME, wide, wideNote, note, gap);
	}

	/** About how many lines a sentence takes with its caveat and sources. */
	public double of(String text, String... notes) {
		double small = Stream.of(notes).filter(words -> words != null && !words.isBlank())
				.mapToDouble(words -> Math.ceil(length(words) / wideNote)).sum();
		return Math.ceil(length(text) / wide) + note * small + gap;
	}

	/** In Han characters, which are twice as wide as others. */
	private static double length(String text) {
		return text.codePoints().mapToDouble(character -> character < HAN ? 0.5 : 1).sum();
	}

}
