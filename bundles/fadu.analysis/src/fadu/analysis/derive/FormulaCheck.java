package fadu.analysis.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fadu.analysis.formula.FormulaTree;
import fadu.analysis.formula.FormulaFault;
import fadu.analysis.formula.FormulaParser;
import fadu.analysis.formula.UnitCheck;
import fadu.model.Aggregation;
import fadu.model.FaduFactory;
import fadu.model.Metric;

/** Looks a formula over before there is anything to compute: whether it is one, what it needs, and what its result counts. */
public final class FormulaCheck {

	/** What is no code of a metric in a formula. */
	private static final Set<String> OWN_NAMES = Set.of(Formula.MONTHS, Formula.POPULATION);

	private FormulaCheck() {
	}

	/** What became of it. */
	public enum Verdict {
		/** It computes something in the unit. */
		SOUND,
		/** It is no expression, or more than arithmetic. */
		NO_FORMULA,
		/** It adds or subtracts what is counted in different units. */
		UNLIKE,
		/** Its result is in another unit. */
		OTHER_UNIT
	}

	/** The codes of the metrics in the formula, each once; none where it is no formula. */
	public static List<String> codes(String formula) {
		try {
			Formula read = Formula.of(formula);
			return read.names().stream().map(read::code).filter(name -> !OWN_NAMES.contains(name)).distinct().toList();
		} catch (FormulaFault e) {
			return List.of();
		}
	}

	/**
	 * Computes with units in place of numbers.
	 *
	 * @param formula the formula
	 * @param units   the unit of each metric by code; of a code that is not among them nothing is said
	 * @param unit    in which the result is stated
	 */
	public static Verdict check(String formula, Map<String, String> units, String unit) {
		try {
			FormulaTree expression = FormulaParser.parse(formula);
			new UnitCheck(code -> Optional.of(metric(code, units.get(code)))).check(expression, unit);
			return Verdict.SOUND;
		} catch (FormulaFault e) {
			return switch (e.kind()) {
			case UNITS, RATE -> Verdict.UNLIKE;
			case RESULT -> Verdict.OTHER_UNIT;
			default -> Verdict.NO_FORMULA;
			};
		}
	}

	private static Metric metric(String code, String unit) {
		Metric metric = FaduFactory.eINSTANCE.createMetric();
		metric.setCode(code);
		metric.setUnit(unit);
		metric.setAggregation(Aggregation.SUM);
		return metric;
	}

}
