package fadu.analysis.derive;

import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlContext;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.introspection.JexlPermissions;

import fadu.analysis.value.Units;

/** Looks a formula over before there is anything to compute: whether it is one, what it needs, and what its result counts. */
public final class FormulaCheck {

	private static final JexlEngine ENGINE = engine();

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
			return Formula.of(formula).names().stream().filter(name -> !OWN_NAMES.contains(name)).toList();
		} catch (IllegalArgumentException e) {
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
			Set<String> names = Set.copyOf(Formula.of(formula).names());
			Dimension result = dimension(ENGINE.createScript(formula).execute(new UnitContext(names, units)));
			return result.isLike(Dimension.of(unit)) ? Verdict.SOUND : Verdict.OTHER_UNIT;
		} catch (UnlikeUnits e) {
			return Verdict.UNLIKE;
		} catch (JexlException e) {
			return e.getCause() instanceof UnlikeUnits ? Verdict.UNLIKE : Verdict.NO_FORMULA;
		} catch (IllegalArgumentException e) {
			return Verdict.NO_FORMULA;
		}
	}

	private static JexlEngine engine() {
		Map<String, Object> functions = new HashMap<>();
		functions.put(null, new UnitFunctions());
		return new JexlBuilder().arithmetic(new UnitArithmetic()).features(JexlFeatures.createNone())
				.permissions(new JexlPermissions.ClassPermissions(UnitFunctions.class)).namespaces(functions).antish(true)
				.strict(true)
				.silent(false).create();
	}

	private static Dimension dimension(Object value) {
		return switch (value) {
		case Dimension dimension -> dimension;
		case Number number -> Dimension.of("");
		case null, default -> throw new IllegalArgumentException("no number: " + value);
		};
	}

	/** That two things were added which do not add up. */
	private static final class UnlikeUnits extends ArithmeticException {

		private static final long serialVersionUID = 1L;
	}

	/** The functions of a formula. */
	public static final class UnitFunctions {

		/** The sum of parts is counted like each of them. */
		public Dimension SUM(Dimension term) {
			return term;
		}

		/** How many figures there are may be stated in any unit. */
		public Dimension COUNT(Dimension term) {
			return Dimension.ANY;
		}
	}

	private record UnitContext(Set<String> names, Map<String, String> units) implements JexlContext {

		@Override
		public Object get(String name) {
			return switch (name) {
			case Formula.MONTHS -> Dimension.of(Units.month());
			case Formula.POPULATION -> Dimension.of(Units.persons());
			default -> has(name) ? Optional.ofNullable(units.get(name)).map(Dimension::of).orElse(Dimension.ANY) : null;
			};
		}

		@Override
		public boolean has(String name) {
			return names.contains(name);
		}

		@Override
		public void set(String name, Object value) {
			throw new UnsupportedOperationException(name);
		}
	}

	/** The four operations on units. */
	private static final class UnitArithmetic extends JexlArithmetic {

		UnitArithmetic() {
			super(true, MathContext.DECIMAL128, MathContext.DECIMAL128.getPrecision());
		}

		@Override
		public Object add(Object left, Object right) {
			if (!dimension(left).isLike(dimension(right))) {
				throw new UnlikeUnits();
			}
			return dimension(left).or(dimension(right));
		}

		@Override
		public Object subtract(Object left, Object right) {
			return add(left, right);
		}

		@Override
		public Object multiply(Object left, Object right) {
			return dimension(left).times(dimension(right), 1);
		}

		@Override
		public Object divide(Object left, Object right) {
			return dimension(left).times(dimension(right), -1);
		}

		@Override
		public Object negate(Object value) {
			return dimension(value);
		}

		@Override
		public boolean toBoolean(Object value) {
			throw new IllegalArgumentException("no condition: " + value);
		}
	}

}
