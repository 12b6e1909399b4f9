package fadu.analysis.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlScript;
import org.apache.commons.jexl3.introspection.JexlPermissions;

import fadu.analysis.value.Interval;

/**
 * An expression over metric codes: {@code 100 * RC.ACCEPTED / RC.APPLICATIONS}. Known are numbers, + - * /, brackets,
 * {@code SUM(code)} where one document states a metric in several parts, {@code COUNT(code)} for the number of its figures,
 * {@code MONTHS} for the months that the first metric covers and {@code POPULATION} for the district's residents.
 * <p>
 * The expression is Apache Commons JEXL with everything but arithmetic switched off: formulas come from outside.
 */
final class Formula {

	/** The months that the first metric of the formula covers. */
	static final String MONTHS = "MONTHS";
	/** The residents of the district. */
	static final String POPULATION = "POPULATION";

	private static final int LONGEST = 1000;
	private static final JexlEngine ENGINE = engine();

	/** More formulas than a catalogue has; beyond them the first ones are read again. */
	private static final int KNOWN = 10_000;
	private static final Map<String, Formula> READ = new ConcurrentHashMap<>();

	private final JexlScript script;
	private final List<String> names;
	private final Set<String> several;

	/**
	 * The formula that the text says. One that was read before is not read again: the same few are computed for every district.
	 *
	 * @throws IllegalArgumentException where it is none
	 */
	static Formula of(String text) {
		if (READ.size() > KNOWN) {
			READ.clear();
		}
		return READ.computeIfAbsent(text, Formula::new);
	}

	private Formula(String text) {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("a formula of more than " + LONGEST + " characters");
		}
		try {
			script = ENGINE.createScript(text);
		} catch (JexlException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
		names = script.getVariables().stream().map(parts -> String.join(".", parts)).distinct().toList();
		several = names.stream().filter(this::isAddedOrCounted).collect(Collectors.toUnmodifiableSet());
	}

	private boolean isAddedOrCounted(String code) {
		return Pattern.compile("(SUM|COUNT)\\s*\\(\\s*" + Pattern.quote(code) + "\\s*\\)").matcher(script.getSourceText()).find();
	}

	/** Whether the formula adds up or counts all figures of the metric. */
	boolean takesSeveral(String code) {
		return several.contains(code);
	}

	/** The names in the formula, each once, in order. */
	List<String> names() {
		return names;
	}

	/**
	 * The result.
	 *
	 * @param terms what each of {@link #names()} stands for
	 * @throws ArithmeticException      where a divisor is or may be nought
	 * @throws IllegalArgumentException where the expression is more than arithmetic on its names
	 */
	Interval evaluate(Map<String, Term> terms) {
		try {
			return IntervalArithmetic.interval(script.execute(new TermContext(terms::get)));
		} catch (JexlException e) {
			if (e.getCause() instanceof ArithmeticException arithmetic) {
				throw arithmetic;
			}
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static JexlEngine engine() {
		Map<String, Object> functions = new HashMap<>();
		functions.put(null, new Functions());
		return new JexlBuilder().arithmetic(new IntervalArithmetic()).features(JexlFeatures.createNone())
				.permissions(new JexlPermissions.ClassPermissions(Functions.class)).namespaces(functions).antish(true).strict(true)
				.silent(false).create();
	}

	/** The functions of a formula, under the names that formulas use. */
	public static final class Functions {

		/** The sum of the parts that one document states. */
		public Interval SUM(Term term) {
			return term.figures().stream().reduce(Interval::plus).orElseThrow();
		}

		/** How many figures there are. */
		public Interval COUNT(Term term) {
			return Interval.of(BigDecimal.valueOf(term.figures().size()));
		}
	}

	private record TermContext(Function<String, Term> terms) implements JexlContext {
		@Override
		public Object get(String name) {
			return terms.apply(name);
		}

		@Override
		public boolean has(String name) {
			return terms.apply(name) != null;
		}

		@Override
		public void set(String name, Object value) {
			throw new UnsupportedOperationException(name);
		}
	}

	/** The four operations on intervals; every other operation of the language is refused. */
	private static final class IntervalArithmetic extends JexlArithmetic {

		IntervalArithmetic() {
			super(true, MathContext.DECIMAL128, MathContext.DECIMAL128.getPrecision());
		}

		@Override
		public Object add(Object left, Object right) {
			return interval(left).plus(interval(right));
		}

		@Override
		public Object subtract(Object left, Object right) {
			return interval(left).minus(interval(right));
		}

		@Override
		public Object multiply(Object left, Object right) {
			return interval(left).times(interval(right));
		}

		@Override
		public Object divide(Object left, Object right) {
			return interval(left).over(interval(right));
		}

		@Override
		public Object negate(Object value) {
			return Interval.of(BigDecimal.ZERO).minus(interval(value));
		}

		/** No conditions: the same formula computes the same thing everywhere. */
		@Override
		public boolean toBoolean(Object value) {
			throw new IllegalArgumentException("no condition: " + value);
		}

		static Interval interval(Object value) {
			return switch (value) {
			case Interval interval -> interval;
			case Term term -> term.only();
			case Number number -> Interval.of(new BigDecimal(number.toString()));
			case null, default -> throw new IllegalArgumentException("no number: " + value);
			};
		}
	}

}
