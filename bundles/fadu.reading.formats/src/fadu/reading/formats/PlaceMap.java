package fadu.reading.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Leads from a place in the text back to the place in the file. */
public final class PlaceMap {

	private final int[] starts;
	private final Place[] places;

	private PlaceMap(int[] starts, Place[] places) {
		this.starts = starts;
		this.places = places;
	}

	/**
	 * Where a character stands in the file.
	 *
	 * @param codePoint its place in the text, in code points from 0
	 * @return nothing before the first character that has a place
	 */
	public Optional<Place> at(int codePoint) {
		int found = Arrays.binarySearch(starts, codePoint);
		int index = found >= 0 ? found : -found - 2;
		return index < 0 ? Optional.empty() : Optional.of(places[index]);
	}

	/**
	 * Where characters stand in the file: where the first of them does, and for what was recognised on a page the box around all of
	 * them on that page.
	 *
	 * @param start in code points from 0
	 * @param end   behind the last one
	 */
	public Optional<Place> of(int start, int end) {
		return between(start, end).reduce(Place::with);
	}

	/** The places of characters, in the order of the text. */
	public Stream<Place> between(int start, int end) {
		int found = Arrays.binarySearch(starts, start);
		int first = Math.max(0, found >= 0 ? found : -found - 2);
		return IntStream.range(first, places.length).takeWhile(index -> starts[index] < Math.max(end, start + 1))
				.mapToObj(index -> places[index]);
	}

	/** The parts of the file, in the order of the text. */
	public List<Place> places() {
		return List.of(places);
	}

	/** Collects places in the order of the text. */
	static final class Builder {

		private final List<Place> places = new ArrayList<>();
		private int[] starts = new int[64];

		/** From this code point on, the text stands at the place. */
		void from(int codePoint, Place place) {
			int count = places.size();
			if (count > 0 && places.get(count - 1).equals(place)) {
				return;
			}
			if (count == starts.length) {
				starts = Arrays.copyOf(starts, count * 2);
			}
			starts[count] = codePoint;
			places.add(place);
		}

		PlaceMap build() {
			return new PlaceMap(Arrays.copyOf(starts, places.size()), places.toArray(Place[]::new));
		}
	}

}
