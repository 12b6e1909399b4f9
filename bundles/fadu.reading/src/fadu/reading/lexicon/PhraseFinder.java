package fadu.reading.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

	private static final int[] NOTHING = {};

	/** What follows from the phrases, by state. */
	private record Links(int[] fallback, int[] shorter) {
	}

	private final Transitions transitions = new Transitions();
	private final List<T> values = new ArrayList<>();
	private int[] depths = new int[64];
	/** The values of the phrases that end in a state. */
	private int[][] ending = new int[64][];
	private int states = 1;
	private volatile Links links;

	/** Adds a phrase. A phrase may stand for several things. */
	public synchronized PhraseFinder<T> add(String phrase, T value) {
		int state = 0;
		for (int i = 0; i < phrase.length(); i++) {
			int target = transitions.step(state, phrase.charAt(i));
			if (target == Transitions.NONE) {
				target = states++;
				transitions.put(state, phrase.charAt(i), target);
				if (target == depths.length) {
					depths = Arrays.copyOf(depths, target * 2);
					ending = Arrays.copyOf(ending, target * 2);
				}
				depths[target] = i + 1;
			}
			state = target;
		}
		int[] before = ending[state] == null ? NOTHING : ending[state];
		ending[state] = Arrays.copyOf(before, before.length + 1);
		ending[state][before.length] = values.size();
		values.add(value);
		links = null;
		return this;
	}

	/** All occurrences, sorted by their ends. */
	public Hits<T> find(CharSequence text) {
		Links linked = links == null ? link() : links;
		Hits<T> hits = new Hits<>(values);
		int state = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int target = transitions.step(state, c);
			while (target == Transitions.NONE && state != 0) {
				state = linked.fallback[state];
				target = transitions.step(state, c);
			}
			state = Math.max(target, 0);
			if (state == 0) {
				continue;
			}
			for (int s = ending[state] == null ? linked.shorter[state] : state; s != 0; s = linked.shorter[s]) {
				for (int value : ending[s]) {
					hits.add(i + 1 - depths[s], i + 1, value);
				}
			}
		}
		return hits;
	}

	/** Each state falls back on the longest other state that ends the same; shorter ones are linked before longer ones. */
	private synchronized Links link() {
		if (links != null) {
			return links;
		}
		int[] parents = new int[states];
		char[] characters = new char[states];
		transitions.visit((state, c, target) -> {
			parents[target] = state;
			characters[target] = c;
		});
		int[] fallback = new int[states];
		int[] shorter = new int[states];
		for (int state : byDepth()) {
			int candidate = parents[state];
			int target = Transitions.NONE;
			while (candidate != 0 && target == Transitions.NONE) {
				candidate = fallback[candidate];
				target = transitions.step(candidate, characters[state]);
			}
			fallback[state] = Math.max(target, 0);
			shorter[state] = ending[fallback[state]] == null ? shorter[fallback[state]] : fallback[state];
		}
		links = new Links(fallback, shorter);
		return links;
	}

	private int[] byDepth() {
		int deepest = 0;
		for (int state = 1; state < states; state++) {
			deepest = Math.max(deepest, depths[state]);
		}
		int[] firsts = new int[deepest + 2];
		for (int state = 1; state < states; state++) {
			firsts[depths[state] + 1]++;
		}
		for (int depth = 1; depth < firsts.length; depth++) {
			firsts[depth] += firsts[depth - 1];
		}
		int[] ordered = new int[states - 1];
		for (int state = 1; state < states; state++) {
			ordered[firsts[depths[state]]++] = state;
		}
		return ordered;
	}

}
