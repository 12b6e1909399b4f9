package fadu.reading.lexicon;

/**
 * The steps of an automaton: from a state, by a character, to a state. State 0 is the start. One open hash table holds them
 * all, so that thousands of words take little memory and a step takes one look.
 */
final class Transitions {

	/** Where no step leads on. */
	static final int NONE = -1;

	private static final long SPREAD = 0x9E3779B97F4A7C15L;
	private static final int CHARACTER_BITS = 16;
	private static final int TARGET_BITS = 24;
	private static final int MOST_STATES = 1 << TARGET_BITS;

	/** State, character and target in one number; 0 where the place is free, for no step leads to the start. */
	private long[] steps = new long[64];
	private int shift = 58;
	private int size;
	/** The steps of the start, by the upper and the lower byte of the character. */
	private final int[][] starts = new int[256][];
	/** The lower bits of the characters that a step leads on by from the start: most characters of a text stop here. */
	private final long[] firsts = new long[16];

	int step(int state, char c) {
		if (state == 0) {
			if ((firsts[c >>> 6 & 15] & 1L << c) == 0) {
				return NONE;
			}
			int[] page = starts[c >>> 8];
			return page == null ? NONE : page[c & 0xff] - 1;
		}
		long step = steps[find(key(state, c))];
		return step == 0 ? NONE : (int) step & MOST_STATES - 1;
	}

	void put(int state, char c, int target) {
		if (state == 0) {
			int[] page = starts[c >>> 8] == null ? new int[256] : starts[c >>> 8];
			page[c & 0xff] = target + 1;
			starts[c >>> 8] = page;
			firsts[c >>> 6 & 15] |= 1L << c;
			return;
		}
		if (target >= MOST_STATES) {
			throw new IllegalStateException("too many words");
		}
		if (++size * 2 > steps.length) {
			grow();
		}
		steps[find(key(state, c))] = key(state, c) << TARGET_BITS | target;
	}

	/** What is told of each step, in no order. */
	interface Visitor {
		void step(int state, char c, int target);
	}

	void visit(Visitor visitor) {
		for (int i = 0; i < starts.length << 8; i++) {
			if (starts[i >>> 8] != null && starts[i >>> 8][i & 0xff] > 0) {
				visitor.step(0, (char) i, starts[i >>> 8][i & 0xff] - 1);
			}
		}
		for (long step : steps) {
			if (step != 0) {
				long key = step >>> TARGET_BITS;
				visitor.step((int) (key >>> CHARACTER_BITS), (char) key, (int) step & MOST_STATES - 1);
			}
		}
	}

	private static long key(int state, char c) {
		return (long) state << CHARACTER_BITS | c;
	}

	private int find(long key) {
		int place = (int) (key * SPREAD >>> shift);
		while (steps[place] != 0 && steps[place] >>> TARGET_BITS != key) {
			place = place + 1 & steps.length - 1;
		}
		return place;
	}

	private void grow() {
		long[] old = steps;
		steps = new long[old.length * 2];
		shift--;
		for (long step : old) {
			if (step != 0) {
				steps[find(step >>> TARGET_BITS)] = step;
			}
		}
	}

}
