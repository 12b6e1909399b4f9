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

	/** State and character, plus one; 0 where the place is free. */
	private long[] keys = new long[64];
	private int[] targets = new int[64];
	private int shift = 58;
	private int size;
	/** The steps of the start, by the upper and the lower byte of the character: most characters of a text stop here. */
	private final int[][] starts = new int[256][];

	int step(int state, char c) {
		if (state == 0) {
			int[] page = starts[c >>> 8];
			return page == null ? NONE : page[c & 0xff] - 1;
		}
		int place = find(key(state, c));
		return keys[place] == 0 ? NONE : targets[place];
	}

	void put(int state, char c, int target) {
		if (state == 0) {
			int[] page = starts[c >>> 8] == null ? new int[256] : starts[c >>> 8];
			page[c & 0xff] = target + 1;
			starts[c >>> 8] = page;
			return;
		}
		if (++size * 2 > keys.length) {
			grow();
		}
		int place = find(key(state, c));
		keys[place] = key(state, c);
		targets[place] = target;
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
		for (int i = 0; i < keys.length; i++) {
			if (keys[i] != 0) {
				visitor.step((int) (keys[i] - 1 >>> CHARACTER_BITS), (char) (keys[i] - 1), targets[i]);
			}
		}
	}

	private static long key(int state, char c) {
		return ((long) state << CHARACTER_BITS | c) + 1;
	}

	private int find(long key) {
		int place = (int) (key * SPREAD >>> shift);
		while (keys[place] != 0 && keys[place] != key) {
			place = place + 1 & keys.length - 1;
		}
		return place;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldTargets = targets;
		keys = new long[oldKeys.length * 2];
		targets = new int[keys.length];
		shift--;
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int place = find(oldKeys[i]);
				keys[place] = oldKeys[i];
				targets[place] = oldTargets[i];
			}
		}
	}

}
