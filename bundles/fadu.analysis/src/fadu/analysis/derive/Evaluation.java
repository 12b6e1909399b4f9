package fadu.analysis.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import fadu.analysis.formula.FormulaTree;
import fadu.analysis.formula.FormulaTree.Function;
import fadu.analysis.formula.FormulaFault;
import fadu.analysis.value.Interval;
import fadu.analysis.value.IntervalFunctions;
import fadu.analysis.value.Quantiles;

/**
 * A formula on numbers that are intervals.
 *
 * @param terms what each name of the formula stands for
 */
record Evaluation(Map<String, Term> terms) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	/** The result. */
	Interval of(FormulaTree expression) {
		return switch (expression) {
		case FormulaTree.Constant(var at, var number) -> Interval.of(number);
		case FormulaTree.Name(var at, var code) -> only(terms.get(code), at);
		case FormulaTree.Over over -> together(over.function(), terms.get(over.key()).figures());
		case FormulaTree.Negative(var at, var of) -> Interval.of(BigDecimal.ZERO).minus(of(of));
		case FormulaTree.Operation(var at, var sign, var left, var right) -> switch (sign) {
		case '+' -> of(left).plus(of(right));
		case '-' -> of(left).minus(of(right));
		case '*' -> of(left).times(of(right));
		default -> of(left).over(of(right));
		};
		case FormulaTree.Call(var at, var function, var values) -> switch (function) {
		case ABS -> IntervalFunctions.absolute(of(values.get(0)));
		case ROUND -> IntervalFunctions.round(of(values.get(0)),
				values.size() == 1 ? 0 : ((FormulaTree.Constant) values.get(1)).number().intValue());
		default -> together(function, values.stream().map(this::of).toList());
		};
		case FormulaTree.Choice choice -> chosen(choice);
		};
	}

	private static Interval only(Term term, int position) {
		if (term.figures().size() != 1) {
			throw FormulaFault.several(position);
		}
		return term.figures().get(0);
	}

	private static Interval together(Function function, List<Interval> numbers) {
		return switch (function) {
		case SUM -> numbers.stream().reduce(Interval::plus).orElseThrow();
		case COUNT -> Interval.of(BigDecimal.valueOf(numbers.size()));
		case AVG -> Quantiles.mean(numbers);
		case MEDIAN -> Quantiles.of(numbers, HALF);
		case MIN -> IntervalFunctions.least(numbers);
		case MAX -> IntervalFunctions.greatest(numbers);
		default -> throw new IllegalStateException(function.name());
		};
	}

	/** Where the bounds leave open how two numbers compare, the result is either; what is not wanted is not computed. */
	private Interval chosen(FormulaTree.Choice choice) {
		Interval left = of(choice.left());
		Interval right = of(choice.right());
		boolean printed = holds(choice.sign(), left.nominal().compareTo(right.nominal()));
		if (left.isPoint() && right.isPoint() && !left.about() && !right.about()) {
			return of(printed ? choice.then() : choice.otherwise());
		}
		boolean certain = (left.isBelow(right) || right.isBelow(left))
				&& printed == holds(choice.sign(), left.isBelow(right) ? -1 : 1);
		return certain
				? of(printed ? choice.then() : choice.otherwise())
				: IntervalFunctions.either(of(printed ? choice.then() : choice.otherwise()),
						of(printed ? choice.otherwise() : choice.then()));
	}

	private static boolean holds(String sign, int order) {
		return switch (sign) {
		case "<" -> order < 0;
		case "<=" -> order <= 0;
		case ">" -> order > 0;
		case ">=" -> order >= 0;
		case "=" -> order == 0;
		default -> order != 0;
		};
	}

}
