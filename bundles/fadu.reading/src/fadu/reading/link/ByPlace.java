package fadu.reading.link;

import java.util.Arrays;
import java.util.function.IntFunction;

import fadu.reading.language.Sentence;

/**
 * What was found at the places of a sentence: the same words stand by many of its quantities. So much is kept as a quantity sees.
 */
final class ByPlace<T> {

	private static final int MOST = 256;

	private final int[] places = new int[MOST];
	private final Object[] found = new Object[MOST];
	private Sentence sentence;

	/** What was found at a place, else what is found there now. */
	@SuppressWarnings("unchecked")
	T at(Sentence in, int place, IntFunction<T> look) {
		if (in != sentence) {
			Arrays.fill(found, null);
			sentence = in;
		}
		int slot = place % MOST;
		if (found[slot] == null || places[slot] != place) {
			found[slot] = look.apply(place);
			places[slot] = place;
		}
		return (T) found[slot];
	}

}
