package fadu.register.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

import fadu.register.expression.Expression.And;
import fadu.register.expression.Expression.Arithmetic;
import fadu.register.expression.Expression.Comparison;
import fadu.register.expression.Expression.Contains;
import fadu.register.expression.Expression.DayValue;
import fadu.register.expression.Expression.DaysBetween;
import fadu.register.expression.Expression.FieldNumber;
import fadu.register.expression.Expression.FieldValue;
import fadu.register.expression.Expression.Negative;
import fadu.register.expression.Expression.Not;
import fadu.register.expression.Expression.NumberValue;
import fadu.register.expression.Expression.OneOf;
import fadu.register.expression.Expression.Or;
import fadu.register.expression.Expression.Presence;
import fadu.register.expression.Expression.TextValue;
import fadu.register.expression.Expression.YearOf;

/**
 * Computes expressions of one row, exactly.
 *
 * @param row the values by the names of the columns; a missing one is not there
 */
public record Evaluator(Map<String, Object> row) {

	/** The value; nothing where it is missing or not known. */
	public Optional<Object> value(Expression expression) {
		return switch (expression) {
		case NumberValue number -> Optional.of(number.value());
		case TextValue text -> Optional.of(text.value());
		case DayValue day -> Optional.of(day.value());
		case FieldNumber field -> Optional.ofNullable(row.get(field.field().name()));
		case FieldValue field -> Optional.ofNullable(row.get(field.field().name()));
		case Arithmetic sum -> both(sum.left(), sum.right(), (left, right) -> switch (sum.operation()) {
		case PLUS -> ((BigDecimal) left).add((BigDecimal) right);
		case MINUS -> ((BigDecimal) left).subtract((BigDecimal) right);
		case TIMES -> ((BigDecimal) left).multiply((BigDecimal) right);
		});
		case Negative negative -> value(negative.of()).map(number -> ((BigDecimal) number).negate());
		case DaysBetween days -> both(days.from(), days.to(),
				(from, to) -> BigDecimal.valueOf(ChronoUnit.DAYS.between((LocalDate) from, (LocalDate) to)));
		case YearOf year -> value(year.day()).map(day -> BigDecimal.valueOf(((LocalDate) day).getYear()));
		case Comparison comparison -> both(comparison.left(), comparison.right(),
				(left, right) -> comparison.comparing().holds(order(left, right)));
		case OneOf one -> value(one.value())
				.map(value -> one.among().stream().anyMatch(each -> order(value, value(each).orElseThrow()) == 0));
		case Presence presence -> Optional.of(row.containsKey(presence.field().name()) == presence.present());
		case Contains contains -> Optional.ofNullable(row.get(contains.field().name()))
				.map(text -> ((String) text).contains(contains.part()));
		case Not not -> value(not.of()).map(truth -> !(Boolean) truth);
		case And and -> either(and.left(), and.right(), false);
		case Or or -> either(or.left(), or.right(), true);
		};
	}

	/** Whether it is known to be true. */
	public boolean isTrue(Expression expression) {
		return value(expression).equals(Optional.of(true));
	}

	/** Whether it is known to be false. */
	public boolean isFalse(Expression expression) {
		return value(expression).equals(Optional.of(false));
	}

	private Optional<Object> both(Expression left, Expression right, BinaryOperator<Object> operation) {
		Optional<Object> first = value(left);
		Optional<Object> second = value(right);
		return first.isPresent() && second.isPresent()
				? Optional.of(operation.apply(first.get(), second.get()))
				: Optional.empty();
	}

	/** The deciding value of one side decides; where none has it, both must be known. */
	private Optional<Object> either(Expression left, Expression right, boolean deciding) {
		Optional<Object> first = value(left);
		Optional<Object> second = value(right);
		Optional<Object> decided = Optional.of(deciding);
		if (first.equals(decided) || second.equals(decided)) {
			return decided;
		}
		return first.isPresent() && second.isPresent() ? Optional.of(!deciding) : Optional.empty();
	}

	@SuppressWarnings("unchecked")
	private static int order(Object left, Object right) {
		return ((Comparable<Object>) left).compareTo(right);
	}

}
