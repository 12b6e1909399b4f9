package fadu.analysis.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.index.Branch;
import fadu.analysis.index.IndexDesign;
import fadu.analysis.index.IndexScores;
import fadu.analysis.index.Method;
import fadu.analysis.index.PlaceRanges;
import fadu.analysis.index.Sensitivity;
import fadu.analysis.index.Uncertain;
import fadu.analysis.set.FigureSet;
import fadu.analysis.statistics.Sample;
import fadu.model.CompositeIndex;
import fadu.model.District;
import fadu.model.Metric;

/**
 * An index over districts. Of each indicator the figures that may be put in order are taken, the others are missing: what may not
 * be
 * compared is left out before anything is scored.
 *
 * @param plan      the index
 * @param districts the units
 * @param samples   the figures of each indicator, and why others are left out
 * @param design    how it is computed
 * @param values    what the printed numbers give, by indicator and district
 * @param uncertain the same with bounds
 */
public record DistrictIndex(IndexPlan plan, List<District> districts, List<Sample> samples, IndexDesign design, double[][] values,
		Uncertain uncertain) {

	/**
	 * The index of the districts of a set that covers its metrics.
	 *
	 * @param divisors what an indicator's figures are divided by, by the word in its model
	 */
	public static DistrictIndex of(FigureSet set, IndexPlan plan, Map<String, Normalisation> divisors) {
		List<District> districts = set.districts();
		List<Sample> samples = new ArrayList<>();
		int size = plan.metrics().size();
		double[][] values = new double[size][districts.size()];
		double[][] least = new double[size][districts.size()];
		double[][] most = new double[size][districts.size()];
		for (int column = 0; column < size; column++) {
			Optional<Normalisation> divisor = Optional.ofNullable(plan.indicators().get(column).getPer()).map(divisors::get);
			Sample sample = Sample.of(row(set, plan.metrics().get(column), divisor));
			samples.add(sample);
			Arrays.fill(values[column], Double.NaN);
			int own = column;
			sample.cells().forEach(cell -> {
				int unit = districts.indexOf(cell.district());
				Value value = cell.value().orElseThrow();
				DrawRange range = DrawRange.of(value);
				values[own][unit] = value.interval().nominal().doubleValue();
				least[own][unit] = range.least();
				most[own][unit] = range.most();
			});
		}
		CompositeIndex model = plan.model();
		IndexDesign design = new IndexDesign(plan.root(), plan.rules(), method(model), model.getWinsorised(),
				model.getAvailability(),
				districts.stream().map(district -> Optional.ofNullable(district.getParent()).orElse("")).toList());
		return new DistrictIndex(plan, districts, samples, design, values, new Uncertain(design, values, least, most));
	}

	private static Method method(CompositeIndex model) {
		return new Method(model.getScaling(), model.getCombination(), model.getImputation(), true);
	}

	private static ComparisonRow row(FigureSet set, Metric metric, Optional<Normalisation> divisor) {
		FigureSet own = set.of(set.inquiry().on(List.of(metric)).per(divisor));
		ComparisonRow row = Comparisons.of(own).rows().get(0);
		return divisor.isEmpty() ? row : Normalise.of(own).of(row).orElse(row);
	}

	/** The scores by the model's own methods. */
	public IndexScores scores() {
		return IndexScores.of(design, values);
	}

	/** The scores without one indicator. */
	public IndexScores without(int indicator) {
		return IndexScores.of(design.of(design.root().without(indicator)), values);
	}

	/** The places over many draws of weights, methods and bounds. */
	public PlaceRanges places(int draws, long seed) {
		return PlaceRanges.of(uncertain, draws, seed);
	}

	/** The same until somebody cancels, which a {@link java.util.concurrent.CancellationException} tells. */
	public PlaceRanges places(int draws, long seed, BooleanSupplier cancelled) {
		return PlaceRanges.of(uncertain, draws, seed, cancelled);
	}

	/** What moves the places. */
	public Sensitivity sensitivity(int base) {
		return Sensitivity.of(uncertain, base, scores().ranks());
	}

	/** Whether anybody has a figure of the index about the district. */
	public boolean speaksOf(int unit) {
		return IntStream.range(0, values.length).anyMatch(column -> !Double.isNaN(values[column][unit])
				|| samples.get(column).row().cells().get(unit).value().isPresent());
	}

	/** The parts with scores of their own, but the whole and the indicators. */
	public List<Branch> pillars() {
		return design.root().all().filter(part -> part.column() < 0 && part != design.root()).toList();
	}

}
