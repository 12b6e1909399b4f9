package fadu.analysis.derive;

import java.util.List;

import fadu.analysis.formula.FormulaFault;
import fadu.analysis.value.EmptyCell;
import fadu.model.District;
import fadu.model.Metric;

/** Why a formula gives no number. Two equal obstacles say the same. */
public sealed interface Obstacle {

	/** The formulas refer to each other; the codes of the metrics in the order in which they do. */
	record Circle(List<String> metrics) implements Obstacle {
	}

	/**
	 * The expression is none.
	 *
	 * @param formula the expression
	 * @param fault   what is wrong with it, and where
	 */
	record Malformed(String formula, FormulaFault fault) implements Obstacle {
	}

	/**
	 * The catalogue has not what the formula names.
	 *
	 * @param formula the expression
	 * @param name    the name in it
	 */
	record UnknownMetric(String formula, String name) implements Obstacle {
	}

	/** The divisor is or may be nought. */
	record DivisionByNought() implements Obstacle {
	}

	/** The length of the period is not known. */
	record MonthsUnknown() implements Obstacle {
	}

	/** The population of the district is not known. */
	record PopulationUnknown(District district) implements Obstacle {
	}

	/** There is no figure of the metric, and why. */
	record Missing(Metric metric, EmptyCell kind) implements Obstacle {
	}

	/** One document has several figures of the metric, and which one is meant cannot be told. */
	record Several(Metric metric, int figures) implements Obstacle {
	}

}
