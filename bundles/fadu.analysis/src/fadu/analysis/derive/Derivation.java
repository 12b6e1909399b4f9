package fadu.analysis.derive;

import java.util.List;

import fadu.analysis.value.Interval;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;

/** What a formula gives for one district: a number with its inputs, or the reasons why there is none. */
public sealed interface Derivation {

	/** The metric with the formula. */
	Metric metric();

	/** The district. */
	District district();

	/** What the formula was computed from, or would have been, in the order of the formula. */
	List<Input> inputs();

	/** The reported figures that it rests on, through the formulas of its terms, in the order of the formula. */
	default List<Observation> figures() {
		return Calculation.figures(inputs());
	}

	/**
	 * A number.
	 *
	 * @param metric   the metric with the formula
	 * @param district the district
	 * @param period   the time that the first input covers
	 * @param value    where the number lies, in the unit of the metric
	 * @param inputs   what it was computed from
	 * @param caveats  what to know before using it
	 */
	record Derived(Metric metric, District district, Period period, Interval value, List<Input> inputs, List<Caveat> caveats)
			implements
				Derivation {
	}

	/**
	 * No number.
	 *
	 * @param metric   the metric with the formula
	 * @param district the district
	 * @param inputs   what was found
	 * @param reasons  which term is missing and why
	 */
	record NotComputable(Metric metric, District district, List<Input> inputs, List<Obstacle> reasons) implements Derivation {
	}

}
