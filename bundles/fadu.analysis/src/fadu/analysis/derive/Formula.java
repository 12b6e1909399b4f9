package fadu.analysis.derive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.formula.FormulaTree;
import fadu.analysis.formula.FormulaFault;
import fadu.analysis.formula.FormulaParser;
import fadu.analysis.value.Interval;

/**
 * An expression over metric codes: {@code 100 * RC.ACCEPTED / RC.APPLICATIONS}. Known are numbers, + - * /, brackets, MIN, MAX,
 * ABS,
 * ROUND, IF, SUM, AVG, MEDIAN and COUNT: {@code SUM(code)} where one document states a metric in several parts,
 * {@code SUM(code, DISTRICTS)} and {@code SUM(code, PERIODS)} over districts and periods; {@code MONTHS} for the months that the
 * first metric covers and {@code POPULATION} for the district's residents.
 */
final class Formula {

	/** The months that the first metric of the formula covers. */
	static final String MONTHS = "MONTHS";
	/** The residents of the district. */
	static final String POPULATION = "POPULATION";

	/** More formulas than a catalogue has; beyond them the first ones are read again. */
	private static final int KNOWN = 10_000;
	private static final Map<String, Formula> READ = new ConcurrentHashMap<>();

	private final FormulaTree expression;
	private final List<String> names;
	private final Map<String, FormulaTree.Over> overs;

	/**
	 * The formula that the text says. One that was read before is not read again: the same few are computed for every district.
	 *
	 * @throws FormulaFault where it is none
	 */
	static Formula of(String text) {
		if (READ.size() > KNOWN) {
			READ.clear();
		}
		return READ.computeIfAbsent(text, Formula::new);
	}

	private Formula(String text) {
		expression = FormulaParser.parse(text);
		names = expression.parts().flatMap(Formula::name).distinct().toList();
		overs = expression.parts().filter(FormulaTree.Over.class::isInstance).map(FormulaTree.Over.class::cast)
				.collect(Collectors.toMap(FormulaTree.Over::key, Function.identity(), (one, other) -> one));
	}

	private static Stream<String> name(FormulaTree part) {
		return switch (part) {
		case FormulaTree.Name(var at, var code) -> Stream.of(code);
		case FormulaTree.Over over -> Stream.of(over.key());
		default -> Stream.of();
		};
	}

	/** Whether the formula puts all figures of the metric together that one document has, or those of districts or periods. */
	boolean takesSeveral(String name) {
		return overs.containsKey(name);
	}

	/** What the figures of a name are put together over, where that is more than one document. */
	Optional<FormulaTree.Over> over(String name) {
		return Optional.ofNullable(overs.get(name)).filter(over -> over.range() != FormulaTree.Range.DOCUMENT);
	}

	/** The code of the metric that a name stands for. */
	String code(String name) {
		return over(name).map(FormulaTree.Over::code).orElse(name);
	}

	/** The names in the formula, each once, in order; a metric over districts or periods is a name of its own. */
	List<String> names() {
		return names;
	}

	/** The codes in the formula, each once. */
	Set<String> codes() {
		return names.stream().map(this::code).collect(Collectors.toSet());
	}

	/**
	 * The result.
	 *
	 * @param terms what each of {@link #names()} stands for
	 * @throws ArithmeticException where a divisor is or may be nought
	 */
	Interval evaluate(Map<String, Term> terms) {
		return new Evaluation(terms).of(expression);
	}

}
