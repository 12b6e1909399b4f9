package fadu.question;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page holds beside title, facts and chart, in lines of its text.
 *
 * @param lines    how many lines of text where no chart is drawn
 * @param chart    how many of them a chart takes
 * @param wide     how many Han characters a line of text holds
 * @param lead     how many the number of a sentence, its indent and the mark of its note take
 * @param wideNote how many a line of small print holds
 * @param note     how high a line of small print is, as part of a line of text
 * @param gap      what is free between two sentences, as part of a line of text
 * @param between  what is free between a Han character and a letter or digit, as part of a Han character
 */
public record PageRoom(double lines, double chart, int wide, int lead, int wideNote, double note, double gap,
		double between) {

	/** A page of print. */
	public static final PageRoom PRINT = new PageRoom(41, 11.5, 42, 0, 58, 0.7, 0.8, 0);
	/** A page of an official document, 22 lines of 28 characters, where no chart is drawn. */
	public static final PageRoom OFFICIAL = new PageRoom(20, 0, 28, 4, 44, 0.47, 0.05, 0.25);
	/** The same of a paper that has one page, which is set closer. */
	public static final PageRoom OFFICIAL_PAGE = new PageRoom(24.3, 0, 31, 4, 46, 0.6, 0.05, 0.25);
	/** A page of an official document in English, of one page or of more, which is printed smaller. */
	public static final PageRoom OFFICIAL_ENGLISH = new PageRoom(31, 0, 42, 3, 55, 0.68, 0.4, 0);

	/** What the title takes of a page, in lines. */
	private static final double HEADLINE = 3;
	/** The names of so many districts are in the facts of any report, and what one more takes, in lines. */
	private static final int NAMED = 5;
	private static final double NAME = 0.2;
	/** What a second line of the title takes on the grid of lines, with the longer list of documents. */
	private static final double LONG_TITLE = 4.5;
	private static final int HAN = 0x2E80;
	/** What no line end divides. */
	private static final Pattern PIECE = Pattern.compile("[\\x21-\\x7E]+|(?s:.)");
	private static final Pattern HANGING = Pattern.compile("[，。；：、）》”]");

	/** The same page, of which a part holds something else. */
	public PageRoom without(double share) {
		return new PageRoom(lines - share * (lines + HEADLINE), chart, wide, lead, wideNote, note, gap, between);
	}

	/** The same page where the names of so many districts stand above the sentences. */
	public PageRoom of(int districts) {
		return new PageRoom(lines - Math.max(0, districts - NAMED) * NAME, chart, wide, lead, wideNote, note, gap, between);
	}

	/** The same page where the title, which names several districts, takes a second line. */
	public PageRoom withLongTitle() {
		return new PageRoom(lines - LONG_TITLE, chart, wide, lead, wideNote, note, gap, between);
	}

	/** The same page where small print stands in its margin. */
	public PageRoom withNotesInMargin() {
		return new PageRoom(lines, chart, wide, lead, wideNote, 0, gap, between);
	}

	/** The same page with a chart on it. */
	public PageRoom withChart() {
		return new PageRoom(lines - chart, 0, wide, lead, wideNote, note, gap, between);
	}

	/** About how many lines a sentence takes with what is said on it in small print. */
	public double of(String text, String remark) {
		return broken(text, lead, wide) + small(remark) + gap;
	}

	/** About how many lines small print takes. */
	public double small(String words) {
		return words == null || words.isBlank() ? 0 : note * broken(words, 0, wideNote);
	}

	/** Into how many lines a text is broken: a number and a word stay whole, and closing marks hang over. */
	private int broken(String text, int indent, int most) {
		int lines = 1;
		double used = indent;
		Matcher piece = PIECE.matcher(text);
		while (piece.find()) {
			double width = piece.group().codePoints().mapToDouble(character -> character < HAN ? 0.5 : 1).sum();
			int start = piece.start();
			boolean meets = start > 0 && used > 0
					&& isLetter(text.charAt(start)) != isLetter(text.charAt(start - 1))
					&& (Character.isIdeographic(text.charAt(start)) || Character.isIdeographic(text.charAt(start - 1)));
			double free = meets ? between : 0;
			if (used + free + width > most && !HANGING.matcher(piece.group()).matches()) {
				lines++;
				used = width;
			} else {
				used += free + width;
			}
		}
		return lines;
	}

	private static boolean isLetter(int character) {
		return character < HAN && (Character.isLetterOrDigit(character) || character == '%');
	}

}
