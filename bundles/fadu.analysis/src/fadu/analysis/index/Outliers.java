package fadu.analysis.index;

import java.util.Arrays;

import fadu.model.Treatment;

/**
 * Treatment of outlying values as in COINr 1.1 (W. Becker and others, COINr: an R package for developing composite indicators,
 * Journal of Open Source Software 7, 2022): a column whose skewness is beyond 2 and whose kurtosis is beyond 3.5 is winsorised
 * value by value; where that is not enough, the logarithm of the original values is taken.
 */
final class Outliers {

	private static final double SKEWNESS = 2;
	private static final double KURTOSIS = 3.5;
	private static final int FEWEST = 4;
	private static final double SHIFT = 0.01;

	private Outliers() {
	}

	/** The values treated; the same array where there is nothing to do. Missing values are NaN and stay. */
	static double[] treat(double[] values, Treatment treatment, int most) {
		if (treatment == Treatment.NONE || passes(values)) {
			return values;
		}
		if (treatment == Treatment.LOG) {
			return logarithms(values);
		}
		double[] winsorised = winsorise(values, most);
		return treatment == Treatment.WINSORISE || passes(winsorised) ? winsorised : logarithms(values);
	}

	/** Fewer than four values, and values that are all the same, have nothing to tell. */
	private static boolean passes(double[] values) {
		Moments moments = Moments.of(values);
		return moments.count() < FEWEST || !(Math.abs(moments.skewness()) >= SKEWNESS && moments.kurtosis() >= KURTOSIS);
	}

	private static double[] present(double[] values) {
		return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
	}

	/** The outermost values, on the side to which the column is skewed, take the value next to them. */
	private static double[] winsorise(double[] values, int most) {
		double[] result = values.clone();
		int high = 0;
		int low = 0;
		while (!passes(result) && high + low < most) {
			boolean above = Moments.of(result).skewness() >= 0;
			double end = above
					? Arrays.stream(present(result)).max().orElseThrow()
					: Arrays.stream(present(result)).min().orElseThrow();
			double[] inside = Arrays.stream(present(result)).filter(value -> value != end).toArray();
			double next = above ? Arrays.stream(inside).max().orElse(end) : Arrays.stream(inside).min().orElse(end);
			int moved = 0;
			for (int i = 0; i < result.length; i++) {
				if (result[i] == end) {
					result[i] = next;
					moved++;
				}
			}
			high = above ? moved : high;
			low = above ? low : moved;
		}
		return result;
	}

	private static double[] logarithms(double[] values) {
		double least = Arrays.stream(present(values)).min().orElse(0);
		double most = Arrays.stream(present(values)).max().orElse(0);
		return Arrays.stream(values).map(value -> Math.log(value - least + SHIFT * (most - least))).toArray();
	}

}
