package fadu.register.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import fadu.register.field.RowField;

/**
 * What is computed of one row. A value that is missing makes everything missing that is computed of it, as in SQL: what compares
 * it is neither true nor false, {@code and} is false where one side is, {@code or} true where one side is.
 */
public sealed interface Expression {

	/** What it gives. */
	ValueType type();

	/** A number with the room it needs, so that no database runs over. */
	sealed interface Numeric extends Expression permits NumberValue, FieldNumber, Arithmetic, Negative, DaysBetween, YearOf {

		/** The most digits before the point. */
		int whole();

		/** The most decimals. */
		int scale();

		@Override
		default ValueType type() {
			return ValueType.NUMBER;
		}
	}

	/** A number that the expression states. */
	record NumberValue(BigDecimal value) implements Numeric {

		@Override
		public int whole() {
			return Math.max(1, value.precision() - value.scale());
		}

		@Override
		public int scale() {
			return Math.max(0, value.scale());
		}
	}

	/** The number in a column. */
	record FieldNumber(RowField field) implements Numeric {

		@Override
		public int whole() {
			return field.kind().digits() - field.kind().scale();
		}

		@Override
		public int scale() {
			return field.kind().scale();
		}
	}

	/** Two numbers put together; there is no division, in which databases round differently. */
	record Arithmetic(Operation operation, Numeric left, Numeric right) implements Numeric {

		/** How. */
		public enum Operation {
			/** Added. */
			PLUS,
			/** Taken away. */
			MINUS,
			/** Multiplied. */
			TIMES
		}

		@Override
		public int whole() {
			return operation == Operation.TIMES ? left.whole() + right.whole() : Math.max(left.whole(), right.whole()) + 1;
		}

		@Override
		public int scale() {
			return operation == Operation.TIMES ? left.scale() + right.scale() : Math.max(left.scale(), right.scale());
		}
	}

	/** The number with the other sign. */
	record Negative(Numeric of) implements Numeric {

		@Override
		public int whole() {
			return of.whole();
		}

		@Override
		public int scale() {
			return of.scale();
		}
	}

	/** How many days lie between two: 0 for the same day, negative where the second comes first. */
	record DaysBetween(Expression from, Expression to) implements Numeric {

		private static final int DIGITS = 7;

		@Override
		public int whole() {
			return DIGITS;
		}

		@Override
		public int scale() {
			return 0;
		}
	}

	/** The year of a day. */
	record YearOf(Expression day) implements Numeric {

		private static final int DIGITS = 4;

		@Override
		public int whole() {
			return DIGITS;
		}

		@Override
		public int scale() {
			return 0;
		}
	}

	/** A text or code that the expression states. */
	record TextValue(String value) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.TEXT;
		}
	}

	/** A day that the expression states. */
	record DayValue(LocalDate value) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.DAY;
		}
	}

	/** The text, code, day or truth in a column. */
	record FieldValue(RowField field) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.of(field.kind());
		}
	}

	/** One value held against another of its type. */
	record Comparison(Comparing comparing, Expression left, Expression right) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.TRUTH;
		}
	}

	/** Whether a value is one of several. */
	record OneOf(Expression value, List<Expression> among) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.TRUTH;
		}
	}

	/** Whether a column has a value, or has none. */
	record Presence(RowField field, boolean present) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.TRUTH;
		}
	}

	/** Whether the text of a column has another in it, capitals and all. */
	record Contains(RowField field, String part) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.TRUTH;
		}
	}

	/** The opposite. */
	record Not(Expression of) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.TRUTH;
		}
	}

	/** Both. */
	record And(Expression left, Expression right) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.TRUTH;
		}
	}

	/** One of the two, or both. */
	record Or(Expression left, Expression right) implements Expression {

		@Override
		public ValueType type() {
			return ValueType.TRUTH;
		}
	}

}
