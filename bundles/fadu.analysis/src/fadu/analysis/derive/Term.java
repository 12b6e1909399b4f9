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

}
