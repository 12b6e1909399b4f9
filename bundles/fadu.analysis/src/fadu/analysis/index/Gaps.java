package fadu.analysis.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fadu.model.Imputation;

/** What stands for missing values. */
final class Gaps {

	private Gaps() {
	}

	/**
	 * Fills the gaps of a column in place.
	 *
	 * @param filled which units are filled; the values of the others are missing and stay so
	 */
	static void fill(double[] values, boolean[] filled, Imputation imputation, List<String> groups) {
		boolean gap = false;
		for (int i = 0; i < values.length; i++) {
			gap |= filled[i] && values[i] != values[i];
		}
		if (!gap || imputation == Imputation.NONE) {
			return;
		}
		double all = imputation == Imputation.MEDIAN ? median(values) : mean(values);
		Map<String, Double> means = imputation == Imputation.GROUP ? means(values, groups) : Map.of();
		for (int i = 0; i < values.length; i++) {
			if (filled[i] && values[i] != values[i]) {
				values[i] = means.isEmpty() ? all : means.getOrDefault(groups.get(i), all);
			}
		}
	}

	private static double mean(double[] values) {
		double sum = 0;
		int count = 0;
		for (double value : values) {
			if (value == value) {
				sum += value;
				count++;
			}
		}
		return sum / count;
	}

	private static Map<String, Double> means(double[] values, List<String> groups) {
		Map<String, double[]> sums = new HashMap<>();
		for (int i = 0; i < values.length; i++) {
			if (values[i] == values[i]) {
				double[] sum = sums.computeIfAbsent(groups.get(i), any -> new double[2]);
				sum[0] += values[i];
				sum[1]++;
			}
		}
		Map<String, Double> means = new HashMap<>();
		sums.forEach((group, sum) -> means.put(group, sum[0] / sum[1]));
		return means;
	}

	private static double median(double[] values) {
		double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
		int half = sorted.length / 2;
		return sorted.length == 0 ? Double.NaN : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}

}
