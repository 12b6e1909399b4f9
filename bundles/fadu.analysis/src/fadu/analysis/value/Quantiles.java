package fadu.analysis.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Quantiles of numbers that are intervals. A quantile never falls when one of the numbers rises, so that its ends are the quantiles
 * of the lower and of the upper ends: with > 400, 500 and 300, the median is more than 400 and at most 500.
 * <p>
 * Source: definition 7 of R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996),
 * which R and spreadsheets (QUARTILE.INC) use.
 */
public final class Quantiles {

	private static final Comparator<End> LOWER = Comparator.<End>naturalOrder().thenComparing(end -> !end.reached());
	private static final Comparator<End> UPPER = Comparator.<End>naturalOrder().thenComparing(End::reached);

	private Quantiles() {
	}

	/**
	 * The quantile.
	 *
	 * @param numbers at least one
	 * @param share   from 0, the least, to 1, the greatest; 0.5 for the median
	 */
	public static Interval of(List<Interval> numbers, BigDecimal share) {
		BigDecimal place = share.multiply(BigDecimal.valueOf(numbers.size() - 1L));
		int below = place.intValue();
		BigDecimal part = place.subtract(BigDecimal.valueOf(below));
		List<End> lows = sorted(numbers, Interval::low, LOWER);
		List<End> highs = sorted(numbers, Interval::high, UPPER);
		List<BigDecimal> nominal = sorted(numbers, Interval::nominal, Comparator.naturalOrder());
		boolean about = numbers.stream().anyMatch(Interval::about);
		boolean rounded = numbers.stream().anyMatch(Interval::rounded);
		Interval lower = new Interval(lows.get(below), highs.get(below), nominal.get(below), about, rounded);
		if (part.signum() == 0) {
			return lower;
		}
		int above = below + 1;
		Interval upper = new Interval(lows.get(above), highs.get(above), nominal.get(above), about, rounded);
		return lower.times(Interval.of(BigDecimal.ONE.subtract(part))).plus(upper.times(Interval.of(part)));
	}

	private static <T> List<T> sorted(List<Interval> numbers, Function<Interval, T> part, Comparator<T> order) {
		return numbers.stream().map(part).sorted(order).toList();
	}

	/** The arithmetic mean of at least one number. */
	public static Interval mean(List<Interval> numbers) {
		return numbers.stream().reduce(Interval::plus).orElseThrow().over(Interval.of(BigDecimal.valueOf(numbers.size())));
	}

}
