package fadu.analysis.derive;

import java.util.List;

import fadu.analysis.value.EmptyCell;
import fadu.analysis.value.MonthSpan;
import fadu.model.Denominator;
import fadu.model.Metric;
import fadu.model.Observation;

/** What stands behind one name of a formula. */
public sealed interface Input {

	/**
	 * Figures of a document.
	 *
	 * @param metric       the metric
	 * @param observations its figures; more than one where parts are added or figures counted
	 */
	record Reported(Metric metric, List<Observation> observations) implements Input {
	}

	/**
	 * A number computed by a formula of its own.
	 *
	 * @param derivation the number and its inputs
	 */
	record Computed(Derivation derivation) implements Input {
	}

	/**
	 * The months that the first metric covers.
	 *
	 * @param months at least and at most
	 */
	record Months(MonthSpan months) implements Input {
	}

	/**
	 * The base of a rate, kept with the district.
	 *
	 * @param denominator with its year and source
	 */
	record Base(Denominator denominator) implements Input {
	}

	/**
	 * Nothing.
	 *
	 * @param name what the formula asks for
	 * @param kind why there is nothing
	 */
	record Missing(String name, EmptyCell kind) implements Input {
	}

}
