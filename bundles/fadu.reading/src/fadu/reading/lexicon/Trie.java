package fadu.reading.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words with what they stand for, looked up at a place of a text; the longest word wins. A look-up takes time in the length
 * of the longest word, whatever the text.
 */
public final class Trie<T> {

	/** A word found in a text. */
	public record Match<T>(int start, int end, T value) {
	}

	private static final class Node<T> {
		final Map<Character, Node<T>> next = new HashMap<>();
		T value;
	}

	private final Node<T> forward = new Node<>();
	private final Node<T> backward = new Node<>();

	/** Adds a word; what it stood for before is replaced. */
	public Trie<T> add(String word, T value) {
		insert(forward, word, value);
		insert(backward, new StringBuilder(word).reverse().toString(), value);
		return this;
	}

	private static <T> void insert(Node<T> root, String word, T value) {
		Node<T> node = root;
		for (int i = 0; i < word.length(); i++) {
			node = node.next.computeIfAbsent(word.charAt(i), c -> new Node<>());
		}
		node.value = value;
	}

	/** The longest word that starts at a place. */
	public Optional<Match<T>> at(CharSequence text, int start) {
		Node<T> node = forward;
		Match<T> longest = null;
		for (int i = start; i < text.length(); i++) {
			node = node.next.get(text.charAt(i));
			if (node == null) {
				break;
			}
			if (node.value != null) {
				longest = new Match<>(start, i + 1, node.value);
			}
		}
		return Optional.ofNullable(longest);
	}

	/** The longest word that ends right before a place. */
	public Optional<Match<T>> before(CharSequence text, int end) {
		Node<T> node = backward;
		Match<T> longest = null;
		for (int i = end - 1; i >= 0; i--) {
			node = node.next.get(text.charAt(i));
			if (node == null) {
				break;
			}
			if (node.value != null) {
				longest = new Match<>(i, end, node.value);
			}
		}
		return Optional.ofNullable(longest);
	}

	/** The first word that starts in a stretch of a text and ends in it. */
	public Optional<Match<T>> within(CharSequence text, int start, int end) {
		for (int i = start; i < end; i++) {
			Optional<Match<T>> match = at(text, i);
			if (match.isPresent() && match.get().end() <= end) {
				return match;
			}
		}
		return Optional.empty();
	}

	/** The last word that starts in a stretch of a text and ends in it. */
	public Optional<Match<T>> lastWithin(CharSequence text, int start, int end) {
		for (int i = end - 1; i >= start; i--) {
			Optional<Match<T>> match = at(text, i);
			if (match.isPresent() && match.get().end() <= end) {
				return match;
			}
		}
		return Optional.empty();
	}

}
