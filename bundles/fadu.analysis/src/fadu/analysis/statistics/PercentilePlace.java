package fadu.analysis.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.value.Interval;

/**
 * A district among the others. Its percentile place is the percentage of the others whose number is smaller, whichever way is
 * better; ties and bounds leave it open between two.
 *
 * @param cell     its number
 * @param least    the least percentage, of those that are certainly smaller; nothing where there are no others
 * @param most     the greatest, without those that are certainly greater
 * @param outlying whether it lies far from the others
 */
public record PercentilePlace(Cell cell, Optional<BigDecimal> least, Optional<BigDecimal> most, Outlying outlying) {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);

	static PercentilePlace of(Cell cell, List<Interval> numbers, int own, Fences fences) {
		Interval number = numbers.get(own);
		int below = (int) numbers.stream().filter(other -> other.isBelow(number)).count();
		int above = (int) numbers.stream().filter(number::isBelow).count();
		int others = numbers.size() - 1;
		return new PercentilePlace(cell, share(below, others), share(others - above, others), fences.of(number));
	}

	private static Optional<BigDecimal> share(int some, int all) {
		return all == 0
				? Optional.empty()
				: Optional.of(ALL.multiply(BigDecimal.valueOf(some)).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP));
	}

}
