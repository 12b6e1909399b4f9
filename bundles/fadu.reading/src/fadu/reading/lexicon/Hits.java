package fadu.reading.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

import fadu.reading.lexicon.PhraseFinder.Hit;

/**
 * The occurrences of phrases in a text, sorted by their ends. They lie in arrays of numbers, twelve bytes each; a {@link Hit}
 * is made when one is asked for.
 */
public final class Hits<T> extends AbstractList<Hit<T>> {

	private static final int FIRST_CAPACITY = 16;

	private final List<T> values;
	private int[] starts = new int[FIRST_CAPACITY];
	private int[] ends = new int[FIRST_CAPACITY];
	private int[] indexes = new int[FIRST_CAPACITY];
	private int size;

	Hits(List<T> values) {
		this.values = values;
	}

	void add(int start, int end, int index) {
		if (size == starts.length) {
			starts = Arrays.copyOf(starts, size + (size >> 1));
			ends = Arrays.copyOf(ends, starts.length);
			indexes = Arrays.copyOf(indexes, starts.length);
		}
		starts[size] = start;
		ends[size] = end;
		indexes[size++] = index;
	}

	@Override
	public Hit<T> get(int i) {
		if (i >= size) {
			throw new IndexOutOfBoundsException(i);
		}
		return new Hit<>(starts[i], ends[i], values.get(indexes[i]));
	}

	@Override
	public int size() {
		return size;
	}

	/** The index of the first hit that ends behind a place. */
	public int firstEndingAfter(int place) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ends[middle] > place) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** Drops each phrase that lies inside a longer one; of two in the same place the first stands. */
	public Hits<T> longest() {
		int kept = 0;
		for (int i = 0; i < size; i++) {
			while (kept > 0 && starts[kept - 1] >= starts[i]) {
				kept--;
			}
			boolean inside = kept > 0 && ends[kept - 1] >= ends[i];
			if (!inside) {
				starts[kept] = starts[i];
				ends[kept] = ends[i];
				indexes[kept++] = indexes[i];
			}
		}
		size = kept;
		return this;
	}

}
