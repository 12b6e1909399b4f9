package fadu.analysis.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fadu.model.Scaling;

/**
 * The scores of an index.
 *
 * @param scores by code of the part, for each unit; NaN where a unit has none
 * @param index  the code of the whole
 * @param ranks  places by the score of the whole, 1 for the highest, of ties the best; 0 where a unit has no score
 * @param kept   whether a unit has values enough
 * @param values how many indicators of each unit have a value of its own
 */
public record IndexScores(Map<String, double[]> scores, String index, int[] ranks, boolean[] kept, int[] values) {

	/** Computes an index. */
	public static IndexScores of(IndexDesign design, double[][] columns) {
		Map<String, double[]> scores = new LinkedHashMap<>();
		boolean[] kept = enough(design, columns);
		double[][] scaled = scaled(design, columns, kept);
		double[][] prepared = new double[scaled.length][];
		for (int column = 0; column < scaled.length; column++) {
			prepared[column] = Means.prepare(scaled[column], design.method().combination());
		}
		double[] whole = Means.of(design.root(), scaled, prepared, design.method().combination(), Map.of(), scores);
		return new IndexScores(scores, design.root().code(), ranks(whole), kept, counts(design, columns));
	}

	/** The score of the whole for each unit. */
	public double[] whole() {
		return scores.get(index);
	}

	private static List<Integer> used(IndexDesign design) {
		List<Integer> used = new ArrayList<>();
		design.root().all().filter(part -> part.column() >= 0).forEach(part -> used.add(part.column()));
		return used;
	}

	private static int[] counts(IndexDesign design, double[][] columns) {
		int[] counts = new int[columns[0].length];
		for (int column : used(design)) {
			for (int i = 0; i < counts.length; i++) {
				counts[i] += Double.isNaN(columns[column][i]) ? 0 : 1;
			}
		}
		return counts;
	}

	/** Which units have a value of enough indicators, and of at least one. */
	static boolean[] enough(IndexDesign design, double[][] columns) {
		int[] counts = counts(design, columns);
		int all = used(design).size();
		boolean[] kept = new boolean[counts.length];
		for (int i = 0; i < counts.length; i++) {
			kept[i] = counts[i] > 0 && counts[i] >= design.availability() * all - 1e-9;
		}
		return kept;
	}

	/** The columns on the scale, those of units that are left out missing: they move nobody's place. */
	static double[][] scaled(IndexDesign design, double[][] columns, boolean[] kept) {
		double[][] scaled = new double[columns.length][];
		for (int column : used(design)) {
			scaled[column] = scaled(design, column, columns[column], kept);
		}
		for (int column = 0; column < scaled.length; column++) {
			scaled[column] = scaled[column] == null ? new double[columns[0].length] : scaled[column];
		}
		return scaled;
	}

	static double[] scaled(IndexDesign design, int column, double[] values, boolean[] kept) {
		Method method = design.method();
		ColumnRule rule = design.columns().get(column);
		double[] filled = values.clone();
		for (int i = 0; i < filled.length; i++) {
			if (!kept[i]) {
				filled[i] = Double.NaN;
			}
		}
		Gaps.fill(filled, kept, method.imputation(), design.groups());
		boolean fixed = method.scaling() == Scaling.TARGET || method.scaling() == Scaling.GOALPOSTS;
		double[] treated = method.treated() && !fixed ? Outliers.treat(filled, rule.treatment(), design.winsorised()) : filled;
		return Scales.scale(treated, rule, method.scaling(), method.combination());
	}

	/** Places, 1 for the highest; of ties the best. */
	static int[] ranks(double[] scores) {
		double[] sorted = Arrays.stream(scores).filter(score -> !Double.isNaN(score)).sorted().toArray();
		int[] ranks = new int[scores.length];
		for (int i = 0; i < scores.length; i++) {
			if (!Double.isNaN(scores[i])) {
				int place = Arrays.binarySearch(sorted, scores[i]);
				while (place < sorted.length - 1 && sorted[place + 1] == scores[i]) {
					place++;
				}
				ranks[i] = sorted.length - place;
			}
		}
		return ranks;
	}

}
