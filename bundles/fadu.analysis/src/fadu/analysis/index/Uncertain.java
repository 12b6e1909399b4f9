package fadu.analysis.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

import fadu.model.Combination;
import fadu.model.Imputation;
import fadu.model.Scaling;
import fadu.model.Treatment;

/**
 * An index of which weights, methods and values are uncertain. A trial takes one number from 0 to 1 for each {@link Factor} and
 * gives
 * the places that follow: for weights and bounds the number chooses a draw of all of them, as in COINr.
 */
public final class Uncertain {

	private static final double MORE_OR_LESS = 0.25;

	private final IndexDesign design;
	private final double[][] values;
	private final double[][] least;
	private final double[][] most;
	private final boolean[] kept;
	private final boolean[] bounded;
	private final List<List<?>> choices;
	private final List<Branch> parts;
	private final Map<Method, double[][][]> fixed = new ConcurrentHashMap<>();

	/**
	 * @param values what the printed numbers give, by column and unit; NaN where there is none
	 * @param least  the least that they may be
	 * @param most   the most
	 */
	public Uncertain(IndexDesign design, double[][] values, double[][] least, double[][] most) {
		this.design = design;
		this.values = values;
		this.least = least;
		this.most = most;
		kept = IndexScores.enough(design, values);
		bounded = new boolean[values.length];
		boolean gaps = false;
		for (int column = 0; column < values.length; column++) {
			for (int unit = 0; unit < kept.length; unit++) {
				bounded[column] |= kept[unit] && least[column][unit] < most[column][unit];
				gaps |= kept[unit] && Double.isNaN(values[column][unit]);
			}
		}
		parts = design.root().all().toList();
		Method own = design.method();
		boolean treated = design.columns().stream().anyMatch(rule -> rule.treatment() != Treatment.NONE);
		boolean free = own.scaling() != Scaling.TARGET && own.scaling() != Scaling.GOALPOSTS;
		choices = List.of(free ? distinct(own.scaling(), Scaling.MINMAX, Scaling.ZSCORE) : List.of(own.scaling()),
				distinct(own.combination(), Combination.ARITHMETIC, Combination.GEOMETRIC),
				gaps ? distinct(own.imputation(), Imputation.NONE, Imputation.MEAN) : List.of(own.imputation()),
				treated && free ? List.of(true, false) : List.of(own.treated()));
	}

	/** The least that the value of an indicator may be, for a unit. */
	public double least(int column, int unit) {
		return least[column][unit];
	}

	/** The most. */
	public double most(int column, int unit) {
		return most[column][unit];
	}

	@SafeVarargs
	private static <T> List<T> distinct(T... all) {
		Set<T> each = new LinkedHashSet<>(Arrays.asList(all));
		return List.copyOf(each);
	}

	/** Which factors have more than one possibility. */
	public List<Factor> open() {
		List<Factor> open = new ArrayList<>(List.of(Factor.WEIGHTS));
		for (int i = 0; i < choices.size(); i++) {
			if (choices.get(i).size() > 1) {
				open.add(Factor.values()[1 + i]);
			}
		}
		for (boolean column : bounded) {
			if (column && open.getLast() != Factor.BOUNDS) {
				open.add(Factor.BOUNDS);
			}
		}
		return List.copyOf(open);
	}

	/** How many units have a score. */
	int units() {
		return kept.length;
	}

	/**
	 * The scores of one trial.
	 *
	 * @param numbers one for each factor, from 0 to below 1
	 */
	double[] scores(double[] numbers) {
		Method method = new Method((Scaling) chosen(0, numbers), (Combination) chosen(1, numbers), (Imputation) chosen(2, numbers),
				(Boolean) chosen(3, numbers));
		double[][][] known = fixed.computeIfAbsent(method, this::known);
		double[][] scaled = known[0].clone();
		double[][] prepared = known[1].clone();
		SplittableRandom draws = random(numbers[Factor.BOUNDS.ordinal()]);
		IndexDesign own = design.by(method);
		for (int column = 0; column < values.length; column++) {
			if (bounded[column]) {
				scaled[column] = IndexScores.scaled(own, column, drawn(column, draws), kept);
				prepared[column] = Means.prepare(scaled[column], method.combination());
			}
		}
		return Means.of(design.root(), scaled, prepared, method.combination(), weights(numbers[0]), null);
	}

	private Object chosen(int choice, double[] numbers) {
		List<?> all = choices.get(choice);
		return all.get((int) (numbers[1 + choice] * all.size()));
	}

	private double[][][] known(Method method) {
		double[][] scaled = IndexScores.scaled(design.by(method), values, kept);
		double[][] prepared = new double[scaled.length][];
		for (int column = 0; column < scaled.length; column++) {
			prepared[column] = Means.prepare(scaled[column], method.combination());
		}
		return new double[][][]{scaled, prepared};
	}

	private static SplittableRandom random(double number) {
		return new SplittableRandom(Double.doubleToLongBits(number) * 0x9E3779B97F4A7C15L);
	}

	private double[] drawn(int column, SplittableRandom draws) {
		double[] drawn = values[column].clone();
		for (int unit = 0; unit < drawn.length; unit++) {
			double low = least[column][unit];
			double high = most[column][unit];
			if (low < high) {
				drawn[unit] = low + (high - low) * draws.nextDouble();
			}
		}
		return drawn;
	}

	private Map<Branch, Double> weights(double number) {
		SplittableRandom draws = random(number);
		Map<Branch, Double> weights = new IdentityHashMap<>();
		parts.forEach(part -> weights.put(part, part.weight() * (1 + MORE_OR_LESS * (2 * draws.nextDouble() - 1))));
		return weights;
	}

}
