package fadu.reading.link;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import fadu.reading.language.Sentence;

/**
 * What was found at the places of a sentence: the same words stand by many of its quantities. So much is kept as a quantity sees.
 */
final class ByPlace<T> {

	private static final int MOST = 256;

	private final Map<Integer, T> found = new HashMap<>();
	private Sentence sentence;

	/** What was found at a place, else what is found there now. */
	T at(Sentence in, int place, IntFunction<T> look) {
		if (in != sentence || found.size() >= MOST) {
			found.clear();
			sentence = in;
		}
		return found.computeIfAbsent(place, look::apply);
	}

}
