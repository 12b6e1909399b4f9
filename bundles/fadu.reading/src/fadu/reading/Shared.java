package fadu.reading;

/**
 * Lets equal values of a reading be one: the same step decides many figures of a sentence, and 2个 and 100% stand everywhere. A
 * value
 * is remembered until another one takes its place, so that the memory does not grow with the text.
 */
final class Shared {

	private static final int PLACES = 1 << 12;

	private final Object[] recent = new Object[PLACES];

	/** The value, or one that is equal to it and was asked for before. */
	@SuppressWarnings("unchecked")
	<T> T one(T value) {
		int hash = value.hashCode();
		int place = (hash ^ hash >>> 16) & PLACES - 1;
		if (!value.equals(recent[place])) {
			recent[place] = value;
		}
		return (T) recent[place];
	}

}
