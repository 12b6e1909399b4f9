package fadu.reading.language;

import fadu.model.value.Span;

/**
 * A text in two forms: as written, and with full-width letters, digits and signs in their plain form, so that no later stage has to
 * know both. Places inside the reader count UTF-16 units of the plain form; {@link #span(int, int)} turns them into code points of
 * the written one.
 */
public final class SourceText {

	private final String written;
	private final String plain;
	private final int[] surrogates;
	/** The places of the plain form before which a blank was left out, in their order. */
	private final int[] gaps;

	/** A text whose two forms have the same length. */
	public SourceText(String written) {
		this(written, WrittenForms.plain(written), new int[0]);
	}

	/**
	 * A text without the blanks that some files set between words and numbers: 走访 340 余家; those of tables and numbered lines stay.
	 */
	public static SourceText closed(String written) {
		String plain = WrittenForms.plain(written);
		int[] blanks = Blanks.beside(plain);
		if (blanks.length == 0) {
			return new SourceText(written, plain, blanks);
		}
		StringBuilder closed = new StringBuilder(plain.length());
		int from = 0;
		for (int i = 0; i < blanks.length; i++) {
			closed.append(plain, from, blanks[i]);
			from = blanks[i] + 1;
			blanks[i] = closed.length();
		}
		return new SourceText(written, closed.append(plain, from, plain.length()).toString(), blanks);
	}

	private SourceText(String written, String plain, int[] gaps) {
		this.written = written;
		this.plain = plain;
		this.gaps = gaps;
		int pairs = 0;
		for (int i = 0; i < written.length(); i++) {
			pairs += Character.isLowSurrogate(written.charAt(i)) ? 1 : 0;
		}
		surrogates = new int[pairs];
		for (int i = 0, n = 0; n < pairs; i++) {
			if (Character.isLowSurrogate(written.charAt(i))) {
				surrogates[n++] = i;
			}
		}
	}

	/** The text with plain digits, letters and signs. */
	public String plain() {
		return plain;
	}

	/** What stands at a place of the plain form, as written. */
	public String written(int start, int end) {
		return written.substring(startOf(start), endOf(start, end));
	}

	/** A place of the plain form, in code points of the written one. */
	public Span span(int start, int end) {
		int from = startOf(start);
		int to = endOf(start, end);
		return new Span(from - before(surrogates, from), to - before(surrogates, to));
	}

	private int startOf(int place) {
		return place + before(gaps, place + 1);
	}

	private int endOf(int start, int end) {
		return end <= start ? startOf(start) : startOf(end - 1) + 1;
	}

	private static int before(int[] places, int place) {
		int low = 0;
		int high = places.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (places[middle] < place) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

}
