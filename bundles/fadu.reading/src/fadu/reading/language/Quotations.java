package fadu.reading.language;

import java.util.Arrays;

/**
 * Words between quotation marks and titles between 《 and 》. Reports put slogans and names there, and the numbers in them
 * are part of the name. A stretch that is longer than a name is read like the rest of the text.
 */
public final class Quotations {

	private static final int LONGEST_NAME = 40;
	private static final int LONGEST_TITLE = 80;
	/** A clause within quotation marks that is longer is said by somebody. */
	private static final int LONGEST_SLOGAN = 12;

	private int[] starts = new int[16];
	private int[] ends = new int[16];
	private int count;

	private Quotations() {
	}

	/** The quotations of a text in plain form. */
	public static Quotations of(String text) {
		Quotations quotations = new Quotations();
		int quote = -1;
		int title = -1;
		boolean speech = false;
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
			case '“', '「', '『' -> {
				quote = i;
				speech = false;
			}
			case ',', '。', '!', '?' -> speech = speech || i - quote > LONGEST_SLOGAN;
			case '”', '」', '』' -> quote = quotations.close(speech ? -1 : quote, i, LONGEST_NAME);
			case '《' -> title = title < 0 ? i : title;
			case '》' -> title = quotations.close(title, i, LONGEST_TITLE);
			case '\n' -> {
				quote = -1;
				title = -1;
			}
			default -> {
				// words
			}
			}
		}
		return quotations;
	}

	private int close(int open, int end, int longest) {
		if (open >= 0 && end - open <= longest && (count == 0 || open > starts[count - 1])) {
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
				ends = Arrays.copyOf(ends, count * 2);
			}
			while (count > 0 && starts[count - 1] > open) {
				count--;
			}
			starts[count] = open;
			ends[count++] = end;
		}
		return -1;
	}

	/** The place of the mark that closes the quotation around a place, or -1 where the place is in none. */
	public int closing(int place) {
		int found = Arrays.binarySearch(starts, 0, count, place);
		int index = found >= 0 ? found : -found - 2;
		for (int i = index; i >= 0 && i >= index - 2; i--) {
			if (ends[i] > place) {
				return ends[i];
			}
		}
		return -1;
	}

	/** Whether a place is in a quotation or title. */
	public boolean covers(int place) {
		return closing(place) >= 0;
	}

}
