package fadu.analysis.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import fadu.analysis.formula.FormulaFault.Kind;
import fadu.analysis.value.Units;
import fadu.model.Aggregation;
import fadu.model.Metric;

/**
 * Whether a formula means something: like things are added, and no rates. It is looked at when a formula is written.
 *
 * @param metrics the metric with a code
 */
public record UnitCheck(Function<String, Optional<Metric>> metrics) {

	private static final String MONTHS = "MONTHS";
	private static final String POPULATION = "POPULATION";

	/**
	 * The unit of the result; empty for a mere number.
	 *
	 * @throws FormulaFault where the formula names what is no metric, or adds what cannot be added, with the place
	 */
	public String unit(FormulaTree formula) {
		return of(formula).word();
	}

	/**
	 * Looks whether the result may be said in a unit.
	 *
	 * @throws FormulaFault as above, and where it may not
	 */
	public void check(FormulaTree formula, String unit) {
		UnitOf result = of(formula);
		if (!result.isSaidIn(UnitOf.of(unit))) {
			throw new FormulaFault(Kind.RESULT, 0, result.word(), unit);
		}
	}

	private UnitOf of(FormulaTree expression) {
		return switch (expression) {
		case FormulaTree.Constant constant -> UnitOf.CONSTANT;
		case FormulaTree.Name name -> name(name);
		case FormulaTree.Over over -> over(over);
		case FormulaTree.Negative negative -> of(negative.of());
		case FormulaTree.Operation operation -> operation(operation);
		case FormulaTree.Call(var at, var function, var values) -> switch (function) {
		case ABS, ROUND -> of(values.get(0));
		case SUM -> added(at, values, true);
		default -> added(at, values, false);
		};
		case FormulaTree.Choice(var at, var sign, var left, var right, var then, var otherwise) -> {
			added(at, List.of(left, right), false);
			yield added(otherwise.position(), List.of(then, otherwise), false);
		}
		};
	}

	private UnitOf name(FormulaTree.Name name) {
		return switch (name.code()) {
		case MONTHS -> UnitOf.of(Units.month());
		case POPULATION -> UnitOf.of(Units.persons());
		default -> UnitOf.of(metric(name.code(), name.position()).getUnit());
		};
	}

	private Metric metric(String code, int position) {
		return metrics.apply(code).orElseThrow(() -> FormulaFault.unknown(code, position));
	}

	private UnitOf over(FormulaTree.Over over) {
		int inside = over.position() + over.function().name().length() + 1;
		Metric metric = metric(over.code(), inside);
		if (over.function() == FormulaTree.Function.COUNT) {
			return UnitOf.CONSTANT;
		}
		if (over.function() == FormulaTree.Function.SUM && isRate(metric)) {
			throw new FormulaFault(Kind.RATE, inside, over.code());
		}
		return UnitOf.of(metric.getUnit());
	}

	private UnitOf operation(FormulaTree.Operation operation) {
		return switch (operation.sign()) {
		case '*' -> of(operation.left()).times(of(operation.right()), 1);
		case '/' -> of(operation.left()).times(of(operation.right()), -1);
		default -> added(operation.position(), List.of(operation.left(), operation.right()), operation.sign() == '+');
		};
	}

	/** The unit that all have; a rate, a growth or a place is not added up. */
	private UnitOf added(int position, List<FormulaTree> values, boolean sum) {
		UnitOf result = of(values.get(0));
		for (FormulaTree value : values.subList(1, values.size())) {
			UnitOf unit = of(value);
			if (!result.fits(unit)) {
				throw new FormulaFault(Kind.UNITS, position, result.word(), unit.word());
			}
			result = result.constant() ? unit : result;
		}
		if (sum) {
			long rates = values.stream().filter(value -> value instanceof FormulaTree.Name(var at, var code)
					&& metrics.apply(code).filter(UnitCheck::isRate).isPresent()).count();
			if (rates > 1) {
				throw new FormulaFault(Kind.RATE, position, code(values));
			}
		}
		return result;
	}

	private static String code(List<FormulaTree> values) {
		return values.stream().filter(FormulaTree.Name.class::isInstance).map(value -> ((FormulaTree.Name) value).code())
				.findFirst()
				.orElse("");
	}

	private static boolean isRate(Metric metric) {
		return metric.getAggregation() == Aggregation.RATIO || metric.getAggregation() == Aggregation.GROWTH
				|| metric.getAggregation() == Aggregation.RANK;
	}

}
