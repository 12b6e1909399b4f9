package fadu.reading.language;

import java.util.Arrays;

import fadu.model.value.Span;

/**
 * A text in two forms of the same length: as written, and with full-width letters, digits and signs in their plain form, so
 * that no later stage has to know both. Places inside the reader count UTF-16 units; {@link #span(int, int)} turns them
 * into code points.
 */
public final class SourceText {

	private final String written;
	private final String plain;
	private final int[] surrogates;

	public SourceText(String written) {
		this.written = written;
		int pairs = 0;
		for (int i = 0; i < written.length(); i++) {
			pairs += Character.isLowSurrogate(written.charAt(i)) ? 1 : 0;
		}
		plain = WrittenForms.plain(written);
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

	/** What stands at a place, as written. */
	public String written(int start, int end) {
		return written.substring(start, end);
	}

	/** A place in code points. */
	public Span span(int start, int end) {
		return new Span(start - pairsBefore(start), end - pairsBefore(end));
	}

	private int pairsBefore(int place) {
		int found = Arrays.binarySearch(surrogates, place);
		return found >= 0 ? found : -found - 1;
	}

}
