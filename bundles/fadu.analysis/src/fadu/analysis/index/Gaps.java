package fadu.analysis.index;

import java.util.Arrays;
import java.util.List;

import fadu.model.Imputation;

/** What stands for missing values. */
final class Gaps {

	private Gaps() {
	}

	/** The column filled; the same array where nothing is missing or nothing is to stand for it. */
	static double[] fill(double[] values, Imputation imputation, List<String> groups) {
		boolean gap = Arrays.stream(values).anyMatch(Double::isNaN);
		if (!gap || imputation == Imputation.NONE) {
			return values;
		}
		double[] result = values.clone();
		for (int i = 0; i < values.length; i++) {
			if (Double.isNaN(values[i])) {
				result[i] = switch (imputation) {
				case MEDIAN -> median(values);
				case GROUP -> mean(values, groups, groups.get(i));
				default -> mean(values, List.of(), "");
				};
			}
		}
		return result;
	}

	/** The mean of a group; of all where the group has no value. */
	private static double mean(double[] values, List<String> groups, String group) {
		double sum = 0;
		int count = 0;
		for (int i = 0; i < values.length; i++) {
			if (!Double.isNaN(values[i]) && (groups.isEmpty() || groups.get(i).equals(group))) {
				sum += values[i];
				count++;
			}
		}
		return count > 0 ? sum / count : groups.isEmpty() ? Double.NaN : mean(values, List.of(), "");
	}

	private static double median(double[] values) {
		double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
		int half = sorted.length / 2;
		return sorted.length == 0 ? Double.NaN : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}

}
