package fadu.analysis.derive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fadu.analysis.value.Interval;
import fadu.model.Metric;

/**
 * What a number grows with. A count of cases grows with the length of the time and with the size of the area, a number of offices
 * with the size alone, a rate with neither; the quotient of a count and a number of offices with the length alone.
 * <p>
 * For a formula it is found by trying: its terms are given numbers, those that grow are doubled, and where the result stays the
 * same, the formula has divided the growth out.
 *
 * @param time whether it grows with the length of the time
 * @param size whether it grows with the size of the area
 */
public record Extent(boolean time, boolean size) {

	private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");
	private static final List<Integer> TRIALS = List.of(7, 11, 13, 17, 19, 23, 29, 31);

	/** What a reported figure of the metric grows with. */
	public static Extent of(Metric metric) {
		return switch (metric.getAggregation()) {
		case SUM, NONE -> new Extent(true, true);
		case LAST, RANK -> new Extent(false, true);
		case RATIO, GROWTH -> new Extent(false, false);
		};
	}

	/** What a computed number grows with. */
	public static Extent of(Derivation.Derived derived) {
		return new Extent(grows(derived, Extent::time), grows(derived, Extent::size));
	}

	/** What one of the two grows with. */
	public Extent or(Extent other) {
		return new Extent(time || other.time, size || other.size);
	}

	private static boolean grows(Derivation.Derived derived, Predicate<Extent> way) {
		Formula formula = Formula.of(derived.metric().getFormula());
		try {
			BigDecimal before = trial(formula, derived.inputs(), extent -> false).nominal();
			BigDecimal after = trial(formula, derived.inputs(), way).nominal();
			return after.subtract(before).abs().compareTo(before.abs().multiply(TOLERANCE, MathContext.DECIMAL64)) > 0;
		} catch (ArithmeticException e) {
			return true;
		}
	}

	private static Interval trial(Formula formula, List<Input> inputs, Predicate<Extent> doubled) {
		Map<String, Term> terms = new LinkedHashMap<>();
		for (String name : formula.names()) {
			Input input = inputs.get(terms.size());
			Interval number = Interval.of(BigDecimal.valueOf(TRIALS.get(terms.size() % TRIALS.size())));
			boolean twice = doubled.test(of(input));
			if (formula.takesSeveral(name)) {
				terms.put(name, new Term(Stream.generate(() -> number).limit(twice ? 2 : 1).toList()));
			} else {
				terms.put(name, Term.of(twice ? number.plus(number) : number));
			}
		}
		return formula.evaluate(terms);
	}

	private static Extent of(Input input) {
		return switch (input) {
		case Input.Reported reported -> of(reported.metric());
		case Input.Computed computed -> of((Derivation.Derived) computed.derivation());
		case Input.Months months -> new Extent(true, false);
		case Input.Base base -> new Extent(false, true);
		case Input.Missing missing -> new Extent(false, false);
		};
	}

}
