package fadu.analysis.index;

import java.util.List;
import java.util.Map;

import fadu.model.Combination;

/**
 * Puts parts together by weighted means: arithmetic, geometric or harmonic. A part without a value counts for nothing, and its
 * weight
 * goes to its siblings.
 */
final class Means {

	private Means() {
	}

	/**
	 * The scores of a part and, where they are wanted, of all parts below it.
	 *
	 * @param columns  the values on the scale, by column
	 * @param prepared the same, {@linkplain #prepare ready} for the mean
	 * @param weights  of the parts, by identity; those of the index where none are given
	 * @param kept     takes the scores of each part by its code; {@code null} where nobody wants them
	 */
	static double[] of(Branch branch, double[][] columns, double[][] prepared, Combination combination, Map<Branch, Double> weights,
			Map<String, double[]> kept) {
		double[] result = branch.column() >= 0
				? columns[branch.column()]
				: together(branch.parts(), columns, prepared, combination, weights, kept);
		if (kept != null) {
			kept.put(branch.code(), result);
		}
		return result;
	}

	private static double[] together(List<Branch> parts, double[][] columns, double[][] prepared, Combination combination,
			Map<Branch, Double> weights, Map<String, double[]> kept) {
		int units = columns[0].length;
		double[] sums = new double[units];
		double[] weighed = new double[units];
		for (Branch part : parts) {
			double[] values = of(part, columns, prepared, combination, weights, kept);
			double weight = weights.isEmpty() ? part.weight() : weights.get(part);
			add(part.column() >= 0 ? prepared[part.column()] : prepare(values, combination), weight, sums, weighed);
		}
		for (int i = 0; i < units; i++) {
			double mean = weighed[i] == 0 ? Double.NaN : sums[i] / weighed[i];
			sums[i] = switch (combination) {
			case ARITHMETIC -> mean;
			case GEOMETRIC -> Math.exp(mean);
			case HARMONIC -> 1 / mean;
			};
		}
		return sums;
	}

	private static void add(double[] values, double weight, double[] sums, double[] weighed) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] == values[i]) {
				sums[i] += weight * values[i];
				weighed[i] += weight;
			}
		}
	}

	/** What is averaged: the values, their logarithms, or their reciprocals. */
	static double[] prepare(double[] values, Combination combination) {
		if (combination == Combination.ARITHMETIC) {
			return values;
		}
		double[] result = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			result[i] = combination == Combination.GEOMETRIC ? Math.log(values[i]) : 1 / values[i];
		}
		return result;
	}

}
