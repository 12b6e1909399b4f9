package fadu.analysis.derive;

import java.util.List;

import fadu.analysis.value.Interval;

/**
 * What one name of a formula stands for.
 *
 * @param figures where the number of each figure lies; more than one only inside SUM and COUNT
 */
public record Term(List<Interval> figures) {

	static Term of(Interval interval) {
		return new Term(List.of(interval));
	}

	/**
	 * The only figure.
	 *
	 * @throws IllegalArgumentException where there are several: which one a formula means cannot be guessed
	 */
	Interval only() {
		if (figures.size() != 1) {
			throw new IllegalArgumentException("several figures");
		}
		return figures.get(0);
	}

}
