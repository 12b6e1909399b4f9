package fadu.analysis.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.set.FigureSet;
import fadu.model.Metric;
import fadu.model.Observation;

/** Divides the figures of a comparison by months, by people or by another metric, to be shown beside them. */
public final class Normalise {

	private final FigureSet set;
	private final Derive derive;

	private Normalise(FigureSet set) {
		this.set = set;
		this.derive = set.derive();
	}

	/**
	 * The divided figures of the comparison of a set, as its inquiry says; nothing where it does not. Rates and growth are left as
	 * they are, and so are states where the divisor is the length of the time.
	 */
	public static Normalised of(FigureSet set) {
		return set.once(Normalised.class, each -> each.inquiry().per()
				.map(per -> new Normalise(each).run(Comparisons.of(each), per)).orElse(Normalised.NONE));
	}

	private Normalised run(Comparison comparison, Normalisation normalisation) {
		Compare compare = Comparisons.compare(set);
		Map<String, ComparisonRow> divided = new HashMap<>();
		Map<String, Normalisation.Refusal> refused = new HashMap<>();
		for (ComparisonRow row : comparison.rows()) {
			normalisation.refusal(row.metric()).ifPresent(refusal -> refused.put(row.metric().getCode(), refusal));
			if (normalisation.concerns(row.metric())) {
				Metric formula = normalisation.of(row.metric());
				divided.put(row.metric().getCode(), compare.divided(row, formula, cell -> derivation(formula, cell)));
			}
		}
		return new Normalised(Map.copyOf(divided), Map.copyOf(refused));
	}

	/** What the figure that stands for the cell gives, and no other: it is of the period of the comparison. */
	private Derivation derivation(Metric formula, Cell.Reported cell) {
		Observation figure = cell.principal();
		return derive.derive(formula, cell.district(), figure.getDocument(), Optional.of(figure.getId()));
	}

}
