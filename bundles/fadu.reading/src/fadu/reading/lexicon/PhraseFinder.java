package fadu.reading.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Finds every occurrence of many phrases in one pass over a text.
 * <p>
 * Aho, Corasick: Efficient string matching, CACM 18 (1975). Time is linear in the text and the number of occurrences.
 */
public final class PhraseFinder<T> {

	/** An occurrence of a phrase. */
	public record Hit<T>(int start, int end, T value) {
		/** The number of characters of the phrase. */
		public int length() {
			return end - start;
		}
	}

	private static final class State<T> {
		final Map<Character, State<T>> next = new HashMap<>();
		final List<T> values = new ArrayList<>(1);
		int depth;
		State<T> fallback;
		State<T> shorter;
	}

	private final State<T> root = new State<>();
	private boolean linked;

	/** Adds a phrase. A phrase may stand for several things. */
	public PhraseFinder<T> add(String phrase, T value) {
		State<T> state = root;
		for (int i = 0; i < phrase.length(); i++) {
			State<T> from = state;
			state = state.next.computeIfAbsent(phrase.charAt(i), c -> new State<>());
			state.depth = from.depth + 1;
		}
		state.values.add(value);
		linked = false;
		return this;
	}

	/** All occurrences, sorted by their ends. */
	public synchronized List<Hit<T>> find(CharSequence text) {
		if (!linked) {
			link();
		}
		List<Hit<T>> hits = new ArrayList<>();
		State<T> state = root;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			while (state != root && !state.next.containsKey(c)) {
				state = state.fallback;
			}
			state = state.next.getOrDefault(c, root);
			for (State<T> s = state; s != null; s = s.shorter) {
				for (T value : s.values) {
					hits.add(new Hit<>(i + 1 - s.depth, i + 1, value));
				}
			}
		}
		return hits;
	}

	/** The index of the first hit that ends behind a place, in a list sorted by ends. */
	public static <T> int firstEndingAfter(List<Hit<T>> hits, int place) {
		int[] ends = {0, hits.size()};
		while (ends[0] < ends[1]) {
			int middle = (ends[0] + ends[1]) >>> 1;
			ends[hits.get(middle).end() > place ? 1 : 0] = hits.get(middle).end() > place ? middle : middle + 1;
		}
		return ends[0];
	}

	private void link() {
		Queue<State<T>> queue = new ArrayDeque<>(Arrays.asList(root));
		while (!queue.isEmpty()) {
			State<T> state = queue.remove();
			state.next.forEach((c, child) -> {
				State<T> fallback = state.fallback;
				while (fallback != null && !fallback.next.containsKey(c)) {
					fallback = fallback.fallback;
				}
				child.fallback = fallback == null ? root : fallback.next.get(c);
				child.shorter = child.fallback.values.isEmpty() ? child.fallback.shorter : child.fallback;
				queue.add(child);
			});
		}
		linked = true;
	}

}
