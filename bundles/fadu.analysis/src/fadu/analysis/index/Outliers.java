package fadu.analysis.index;

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
		if (treatment == Treatment.NONE) {
			return values;
		}
		Moments moments = new Moments(values);
		if (passes(moments)) {
			return values;
		}
		if (treatment == Treatment.LOG) {
			return logarithms(values);
		}
		double[] winsorised = winsorise(values, moments, most);
		return treatment == Treatment.WINSORISE || passes(moments) ? winsorised : logarithms(values);
	}

	/** Fewer than four values, and values that are all the same, have nothing to tell. */
	private static boolean passes(Moments moments) {
		return moments.count() < FEWEST || !(Math.abs(moments.skewness()) >= SKEWNESS && moments.kurtosis() >= KURTOSIS);
	}

	/** The outermost values, on the side to which the column is skewed, take the value next to them. */
	private static double[] winsorise(double[] values, Moments moments, int most) {
		double[] result = values.clone();
		int high = 0;
		int low = 0;
		while (!passes(moments) && high + low < most) {
			boolean above = moments.skewness() >= 0;
			double sign = above ? 1 : -1;
			double end = sign * greatest(result, sign, Double.POSITIVE_INFINITY);
			double next = sign * greatest(result, sign, sign * end);
			if (Double.isInfinite(next)) {
				return result;
			}
			int moved = 0;
			for (int i = 0; i < result.length; i++) {
				if (result[i] == end) {
					result[i] = next;
					moved++;
				}
			}
			moments.replace(end, next, moved);
			high = above ? moved : high;
			low = above ? low : moved;
		}
		return result;
	}

	/** The greatest of the values times the sign that is less than a limit. */
	private static double greatest(double[] values, double sign, double limit) {
		double greatest = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			double signed = sign * value;
			if (signed > greatest && signed < limit) {
				greatest = signed;
			}
		}
		return greatest;
	}

	private static double[] logarithms(double[] values) {
		double least = -greatest(values, -1, Double.POSITIVE_INFINITY);
		double shift = SHIFT * (greatest(values, 1, Double.POSITIVE_INFINITY) - least);
		double[] result = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			result[i] = Math.log(values[i] - least + shift);
		}
		return result;
	}

}
