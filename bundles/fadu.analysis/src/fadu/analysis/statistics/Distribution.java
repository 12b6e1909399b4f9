package fadu.analysis.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Interval;
import fadu.analysis.value.Quantiles;

/**
 * How the numbers of a sample are spread; each value is an interval, as wide as the bounds of the figures leave it.
 *
 * @param sample the numbers
 * @param least  the smallest
 * @param lower  the lower quartile
 * @param median the median
 * @param upper  the upper quartile
 * @param most   the greatest
 * @param mean   the arithmetic mean
 * @param places each district among the others, in the order of the sample
 */
public record Distribution(Sample sample, Interval least, Interval lower, Interval median, Interval upper, Interval most,
		Interval mean, List<PercentilePlace> places) {

	private static final BigDecimal QUARTER = new BigDecimal("0.25");
	private static final BigDecimal HALF = new BigDecimal("0.5");
	private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

	/** The distribution; nothing where there is no number. */
	public static Optional<Distribution> of(Sample sample) {
		List<Interval> numbers = sample.numbers();
		if (numbers.isEmpty()) {
			return Optional.empty();
		}
		Interval lower = Quantiles.of(numbers, QUARTER);
		Interval upper = Quantiles.of(numbers, THREE_QUARTERS);
		Fences fences = new Fences(lower, upper);
		List<PercentilePlace> places = new ArrayList<>();
		for (int i = 0; i < numbers.size(); i++) {
			places.add(PercentilePlace.of(sample.cells().get(i), numbers, i, fences));
		}
		return Optional.of(new Distribution(sample, Quantiles.of(numbers, BigDecimal.ZERO), lower, Quantiles.of(numbers, HALF),
				upper, Quantiles.of(numbers, BigDecimal.ONE), Quantiles.mean(numbers), List.copyOf(places)));
	}

}
