package fadu.analysis.index;

import java.util.Arrays;

import fadu.model.Combination;
import fadu.model.Scaling;

/**
 * Brings the values of an indicator to one scale on which more is better. Source: OECD and JRC, Handbook on Constructing Composite
 * Indicators (2008), part 5; COINr 1.1 for the details.
 */
final class Scales {

	private static final double ALL = 100;
	private static final double MIDDLE = 50;
	private static final double DEVIATION = 10;

	private Scales() {
	}

	/**
	 * The values on the scale. A column whose values are all the same tells nothing and is in the middle.
	 *
	 * @param values missing ones are NaN and stay
	 */
	static double[] scale(double[] values, ColumnRule rule, Scaling scaling, Combination combination) {
		double[] result = values.clone();
		boolean signed = scaling != Scaling.GOALPOSTS && !rule.up();
		if (signed) {
			for (int i = 0; i < result.length; i++) {
				result[i] = -result[i];
			}
		}
		// A mean that multiplies cannot stand nought: COINr advises 1 to 100.
		double floor = combination == Combination.ARITHMETIC ? 0 : 1;
		switch (scaling) {
		case MINMAX -> line(result, least(result), most(result), floor, false);
		case ZSCORE -> deviations(result, floor);
		case RANK -> ranks(result, false);
		case PERCENTILE -> ranks(result, true);
		case TARGET -> {
			double target = rule.up() ? rule.target().orElseThrow() : -rule.target().orElseThrow();
			line(result, least(result), target, floor, true);
		}
		case GOALPOSTS -> {
			double low = rule.least().orElseThrow();
			double high = rule.most().orElseThrow();
			line(result, rule.up() ? low : high, rule.up() ? high : low, floor, true);
		}
		}
		if (floor > 0) {
			for (int i = 0; i < result.length; i++) {
				result[i] = Math.max(result[i], floor);
			}
		}
		return result;
	}

	private static double least(double[] values) {
		double least = Double.POSITIVE_INFINITY;
		for (double value : values) {
			if (value < least) {
				least = value;
			}
		}
		return least;
	}

	private static double most(double[] values) {
		double most = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			if (value > most) {
				most = value;
			}
		}
		return most;
	}

	private static void line(double[] values, double from, double to, double floor, boolean cut) {
		double range = to - from;
		if (range == 0) {
			for (int i = 0; i < values.length; i++) {
				double share = cut && values[i] >= to ? 1 : MIDDLE / ALL;
				values[i] = values[i] == values[i] ? floor + (ALL - floor) * share : values[i];
			}
			return;
		}
		double times = (ALL - floor) / range;
		for (int i = 0; i < values.length; i++) {
			double scaled = floor + (values[i] - from) * times;
			values[i] = cut ? Math.min(ALL, Math.max(floor, scaled)) : scaled;
		}
	}

	/** The middle and ten points for each standard deviation. */
	private static void deviations(double[] values, double floor) {
		double sum = 0;
		int count = 0;
		for (double value : values) {
			if (!Double.isNaN(value)) {
				sum += value;
				count++;
			}
		}
		double mean = sum / count;
		double squares = 0;
		for (double value : values) {
			squares += Double.isNaN(value) ? 0 : (value - mean) * (value - mean);
		}
		double deviation = count < 2 ? 0 : Math.sqrt(squares / (count - 1));
		for (int i = 0; i < values.length; i++) {
			if (!Double.isNaN(values[i])) {
				values[i] = deviation == 0 ? MIDDLE : MIDDLE + DEVIATION * (values[i] - mean) / deviation;
			}
		}
	}

	/** Ranks from 1, the least; of ties the least. Percentile ranks go from 0 to 100. */
	private static void ranks(double[] values, boolean percentile) {
		double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
		for (int i = 0; i < values.length; i++) {
			if (!Double.isNaN(values[i])) {
				int place = Arrays.binarySearch(sorted, values[i]);
				while (place > 0 && sorted[place - 1] == values[i]) {
					place--;
				}
				values[i] = !percentile ? place + 1 : sorted.length < 2 ? MIDDLE : ALL * place / (sorted.length - 1);
			}
		}
	}

}
