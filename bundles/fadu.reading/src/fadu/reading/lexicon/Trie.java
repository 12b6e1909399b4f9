package fadu.reading.lexicon;

import java.util.Arrays;
import java.util.Optional;

/**
 * Words with what they stand for, looked up at a place of a text; the longest word wins. A look-up takes time in the length
 * of the longest word, whatever the text.
 */
public final class Trie<T> {

	/** A word found in a text. */
	public record Match<T>(int start, int end, T value) {
	}

	/** Words from their first or from their last character; values by state, null where no word ends. */
	private static final class Direction<T> {
		final Transitions transitions = new Transitions();
		Object[] values = new Object[8];
		int states = 1;

		int step(int state, char c) {
			int target = transitions.step(state, c);
			if (target == Transitions.NONE) {
				target = states++;
				values = states > values.length ? Arrays.copyOf(values, states * 2) : values;
				transitions.put(state, c, target);
			}
			return target;
		}

		@SuppressWarnings("unchecked")
		T value(int state) {
			return (T) values[state];
		}
	}

	private final Direction<T> forward = new Direction<>();
	private final Direction<T> backward = new Direction<>();

	/** Adds a word; what it stood for before is replaced. */
	public Trie<T> add(String word, T value) {
		int ahead = 0;
		int back = 0;
		for (int i = 0; i < word.length(); i++) {
			ahead = forward.step(ahead, word.charAt(i));
			back = backward.step(back, word.charAt(word.length() - 1 - i));
		}
		forward.values[ahead] = value;
		backward.values[back] = value;
		return this;
	}

	/** The longest word that starts at a place. */
	public Optional<Match<T>> at(CharSequence text, int start) {
		return Optional.ofNullable(ahead(text, start, text.length()));
	}

	private Match<T> ahead(CharSequence text, int start, int limit) {
		int end = 0;
		T longest = null;
		int state = 0;
		for (int i = start; i < limit; i++) {
			state = forward.transitions.step(state, text.charAt(i));
			if (state == Transitions.NONE) {
				break;
			}
			T value = forward.value(state);
			if (value != null) {
				longest = value;
				end = i + 1;
			}
		}
		return longest == null ? null : new Match<>(start, end, longest);
	}

	/** The longest word that ends right before a place. */
	public Optional<Match<T>> before(CharSequence text, int end) {
		int start = end;
		T longest = null;
		int state = 0;
		for (int i = end - 1; i >= 0; i--) {
			state = backward.transitions.step(state, text.charAt(i));
			if (state == Transitions.NONE) {
				break;
			}
			T value = backward.value(state);
			if (value != null) {
				longest = value;
				start = i;
			}
		}
		return longest == null ? Optional.empty() : Optional.of(new Match<>(start, end, longest));
	}

	/** The first word that starts in a stretch of a text and ends in it. */
	public Optional<Match<T>> within(CharSequence text, int start, int end) {
		for (int i = start; i < end; i++) {
			Match<T> match = ahead(text, i, text.length());
			if (match != null && match.end() <= end) {
				return Optional.of(match);
			}
		}
		return Optional.empty();
	}

	/** The last word that starts in a stretch of a text and ends in it. */
	public Optional<Match<T>> lastWithin(CharSequence text, int start, int end) {
		for (int i = end - 1; i >= start; i--) {
			Match<T> match = ahead(text, i, text.length());
			if (match != null && match.end() <= end) {
				return Optional.of(match);
			}
		}
		return Optional.empty();
	}

}
