package fadu.analysis.formula;

import java.util.List;

/** A text is no formula, or one that means nothing. */
public final class FormulaFault extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/** What is wrong. */
	public enum Kind {
		/** The formula is longer than a formula can be. */
		TOO_LONG,
		/** There is a sign that no formula has. */
		SIGN,
		/** Something must follow, and the formula ends. */
		END,
		/** Something else must stand here. */
		UNEXPECTED,
		/** A bracket is not closed. */
		OPEN_BRACKET,
		/** No function has this name. */
		FUNCTION,
		/** The function takes another number of values. */
		VALUES,
		/** Over districts or periods goes a metric, and no expression. */
		OVER_METRIC,
		/** Digits to round to are a whole number. */
		DIGITS,
		/** Several figures stand where one is wanted. */
		SEVERAL,
		/** No metric has this code. */
		METRIC,
		/** What is added, subtracted or compared has different units. */
		UNITS,
		/** Rates, growth and places are not added up. */
		RATE,
		/** The result has another unit than the metric. */
		RESULT
	}

	private final Kind kind;
	private final int position;
	private final List<String> details;

	FormulaFault(Kind kind, int position, String... details) {
		super(kind + " at " + position + ' ' + List.of(details));
		this.kind = kind;
		this.position = position;
		this.details = List.of(details);
	}

	/** A metric of the formula is not in the catalogue. */
	public static FormulaFault unknown(String code, int position) {
		return new FormulaFault(Kind.METRIC, position, code);
	}

	/** There are several figures where the formula wants one. */
	public static FormulaFault several(int position) {
		return new FormulaFault(Kind.SEVERAL, position);
	}

	/** What is wrong. */
	public Kind kind() {
		return kind;
	}

	/** The place of the character in the formula, from 0; its length where the formula ends too early. */
	public int position() {
		return position;
	}

	/** What the words are about: the sign, the name, the units. */
	public List<String> details() {
		return details;
	}

}
