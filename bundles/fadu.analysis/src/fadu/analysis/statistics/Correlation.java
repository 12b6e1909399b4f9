package fadu.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

import fadu.analysis.compare.Cell;
import fadu.analysis.value.Interval;
import fadu.model.District;
import fadu.model.Metric;

/**
 * How two metrics go together over the districts that have a number of both in their samples. A number that is bounded on one side
 * only has no place on an axis: it is left out. One that was printed rounded enters as printed.
 *
 * @param one      the one metric
 * @param other    the other
 * @param used     the districts computed with
 * @param bounded  the districts left out because a number of theirs is bounded on one side only
 * @param pearson  the product-moment correlation, from -1 to 1; nothing with fewer than three districts, or where one metric is
 *                     the same everywhere
 * @param spearman the rank correlation, with mean ranks for ties; nothing likewise
 */
public record Correlation(Metric one, Metric other, List<District> used, List<District> bounded, Optional<Double> pearson,
		Optional<Double> spearman) {

	private static final int FEWEST = 3;

	/** The correlation of two samples. */
	public static Correlation of(Sample left, Sample right) {
		Map<String, Cell> others = right.cells().stream()
				.collect(Collectors.toMap(cell -> cell.district().getCode(), Function.identity(), (first, second) -> first));
		List<District> used = new ArrayList<>();
		List<District> bounded = new ArrayList<>();
		List<double[]> pairs = new ArrayList<>();
		for (Cell cell : left.cells()) {
			Cell match = others.get(cell.district().getCode());
			if (match != null) {
				Interval x = cell.value().orElseThrow().interval();
				Interval y = match.value().orElseThrow().interval();
				if (hasPlace(x) && hasPlace(y)) {
					used.add(cell.district());
					pairs.add(new double[]{x.nominal().doubleValue(), y.nominal().doubleValue()});
				} else {
					bounded.add(cell.district());
				}
			}
		}
		double[] x = pairs.stream().mapToDouble(pair -> pair[0]).toArray();
		double[] y = pairs.stream().mapToDouble(pair -> pair[1]).toArray();
		boolean enough = pairs.size() >= FEWEST;
		return new Correlation(left.row().metric(), right.row().metric(), List.copyOf(used), List.copyOf(bounded),
				enough ? number(new PearsonsCorrelation().correlation(x, y)) : Optional.empty(),
				enough ? number(new SpearmansCorrelation().correlation(x, y)) : Optional.empty());
	}

	private static boolean hasPlace(Interval number) {
		return number.isPoint() || number.isRange();
	}

	private static Optional<Double> number(double computed) {
		return Double.isFinite(computed) ? Optional.of(computed) : Optional.empty();
	}

}
