package fadu.analysis.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * How much of what moves a result each input moves: by itself (first order) and with all others (total order). Source: A. Saltelli
 * and others, Variance based sensitivity analysis of model output, Computer Physics Communications 181 (2010), table 2, (b) and
 * (f);
 * the inputs are Sobol sequences.
 *
 * @param first by input, the share of the variance that the input explains alone
 * @param total by input, the share in which it has any part
 */
public record Sensitivity(List<Double> first, List<Double> total) {

	/**
	 * Computes the indices.
	 *
	 * @param inputs how many, each from 0 to 1
	 * @param base   how many base trials; the result is computed {@code base * (inputs + 2)} times
	 * @param result a pure function, called from several threads
	 */
	public static Sensitivity of(int inputs, int base, ToDoubleFunction<double[]> result) {
		SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * inputs);
		sequence.skipTo(1);
		double[][] points = new double[base][];
		for (int i = 0; i < base; i++) {
			points[i] = sequence.nextVector();
		}
		double[] one = results(points, inputs, -1, 0, result);
		double[] other = results(points, inputs, -1, inputs, result);
		double mean = IntStream.range(0, base).mapToDouble(i -> one[i] + other[i]).sum() / (2 * base);
		double variance = IntStream.range(0, base)
				.mapToDouble(i -> (one[i] - mean) * (one[i] - mean) + (other[i] - mean) * (other[i] - mean)).sum() / (2 * base - 1);
		List<Double> first = new ArrayList<>();
		List<Double> total = new ArrayList<>();
		for (int input = 0; input < inputs; input++) {
			double[] mixed = results(points, inputs, input, 0, result);
			double alone = IntStream.range(0, base).mapToDouble(i -> other[i] * (mixed[i] - one[i])).sum() / base;
			double any = IntStream.range(0, base).mapToDouble(i -> (one[i] - mixed[i]) * (one[i] - mixed[i])).sum() / (2 * base);
			first.add(variance == 0 ? 0 : alone / variance);
			total.add(variance == 0 ? 0 : any / variance);
		}
		return new Sensitivity(List.copyOf(first), List.copyOf(total));
	}

	/** The results at the points of one half; one input is that of the other half. */
	private static double[] results(double[][] points, int inputs, int swapped, int half, ToDoubleFunction<double[]> result) {
		return IntStream.range(0, points.length).parallel().mapToDouble(i -> {
			double[] point = new double[inputs];
			for (int input = 0; input < inputs; input++) {
				point[input] = points[i][input == swapped ? inputs + input : half + input];
			}
			return result.applyAsDouble(point);
		}).toArray();
	}

	/** What moves the places of an index: the mean change of place, against the places as published. */
	public static Sensitivity of(Uncertain index, int base, int[] places) {
		List<Factor> open = index.open();
		return of(open.size(), base, point -> {
			double[] numbers = new double[Factor.values().length];
			for (int i = 0; i < point.length; i++) {
				numbers[open.get(i).ordinal()] = point[i];
			}
			int[] ranks = IndexScores.ranks(index.scores(numbers));
			return IntStream.range(0, places.length).filter(unit -> places[unit] > 0)
					.map(unit -> Math.abs(ranks[unit] - places[unit]))
					.average().orElse(0);
		});
	}

}
