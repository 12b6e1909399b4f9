package fadu.register.expression;

import fadu.register.field.FieldKind;

/** What an expression gives. */
public enum ValueType {
	/** A {@code BigDecimal}. */
	NUMBER,
	/** A {@code String}, texts and codes alike. */
	TEXT,
	/** A {@code LocalDate}. */
	DAY,
	/** A {@code Boolean}, or not known. */
	TRUTH;

	/** The type of the values of a column. */
	public static ValueType of(FieldKind kind) {
		return switch (kind) {
		case WHOLE, DECIMAL -> NUMBER;
		case TEXT, CODE -> TEXT;
		case DAY -> DAY;
		case TRUTH -> TRUTH;
		};
	}

}
