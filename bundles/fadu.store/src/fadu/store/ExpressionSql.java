package fadu.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.register.definition.DateWindow;
import fadu.register.definition.DayRange;
import fadu.register.expression.Expression;
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
import fadu.register.expression.Expression.Numeric;
import fadu.register.expression.Expression.OneOf;
import fadu.register.expression.Expression.Or;
import fadu.register.expression.Expression.Presence;
import fadu.register.expression.Expression.TextValue;
import fadu.register.expression.Expression.YearOf;
import fadu.register.expression.ValueType;

/** Expressions in SQL that Derby and PostgreSQL compute as {@link fadu.register.expression.Evaluator} does. */
record ExpressionSql(RegisterTable rows) {

	/** What is true of the rows of a computation or a list. */
	Condition condition(Expression expression) {
		return switch (expression) {
		case Comparison comparison -> compared(comparison);
		case OneOf one -> one.among().stream().map(each -> equal(value(one.value()), value(each))).reduce(Condition::or)
				.orElseThrow();
		case Presence presence -> presence.present()
				? rows.column(presence.field()).isNotNull()
				: rows.column(presence.field()).isNull();
		case Contains contains -> contains(contains);
		case Not not -> DSL.not(condition(not.of()));
		case And and -> condition(and.left()).and(condition(and.right()));
		case Or or -> condition(or.left()).or(condition(or.right()));
		case FieldValue truth when truth.type() == ValueType.TRUTH ->
			equal(rows.column(truth.field()), DSL.inline(true));
		default -> throw new IllegalArgumentException(expression.toString());
		};
	}

	@SuppressWarnings("unchecked")
	private Condition contains(Contains contains) {
		String part = contains.part().replace("!", "!!").replace("%", "!%").replace("_", "!_");
		return ((Field<String>) rows.column(contains.field())).like(DSL.inline('%' + part + '%'), '!');
	}

	/** Whether the day of a row lies where a window wants it. */
	Condition within(DateWindow window, DayRange period) {
		@SuppressWarnings("unchecked")
		Field<LocalDate> day = (Field<LocalDate>) rows.column(window.field());
		List<Condition> sides = new ArrayList<>(List.of(day.isNotNull()));
		window.after().ifPresent(edge -> sides.add(day.ge(DSL.inline(edge.in(period)))));
		window.before().ifPresent(edge -> sides.add(day.le(DSL.inline(edge.in(period)))));
		Condition within = DSL.and(sides);
		return window.keepMissing() ? within.or(day.isNull()) : within;
	}

	@SuppressWarnings("unchecked")
	private Condition compared(Comparison comparison) {
		Field<Object> left = (Field<Object>) value(comparison.left());
		Field<Object> right = (Field<Object>) value(comparison.right());
		return switch (comparison.comparing()) {
		case EQUAL -> left.eq(right);
		case UNEQUAL -> left.ne(right);
		case LESS -> left.lt(right);
		case AT_MOST -> left.le(right);
		case GREATER -> left.gt(right);
		case AT_LEAST -> left.ge(right);
		};
	}

	@SuppressWarnings("unchecked")
	private static Condition equal(Field<?> left, Field<?> right) {
		return ((Field<Object>) left).eq((Field<Object>) right);
	}

	/** What is taken of a row. */
	Field<?> value(Expression expression) {
		return switch (expression) {
		case Numeric number -> number(number);
		case TextValue text -> DSL.inline(text.value());
		case DayValue day -> DSL.inline(day.value());
		case FieldValue field -> rows.column(field.field());
		default -> throw new IllegalArgumentException(expression.toString());
		};
	}

	private Field<BigDecimal> number(Numeric number) {
		return switch (number) {
		case NumberValue value -> roomy(DSL.inline(value.value()), value);
		case FieldNumber field -> roomy(rows.column(field.field()), field);
		case Arithmetic sum -> roomy(switch (sum.operation()) {
		case PLUS -> number(sum.left()).plus(number(sum.right()));
		case MINUS -> number(sum.left()).minus(number(sum.right()));
		case TIMES -> number(sum.left()).times(number(sum.right()));
		}, sum);
		case Negative negative -> number(negative.of()).times(DSL.inline(-1));
		case DaysBetween days -> roomy(between(days), days);
		case YearOf year -> roomy(DSL.extract(value(year.day()), DatePart.YEAR), year);
		};
	}

	@SuppressWarnings("unchecked")
	private Field<Integer> between(DaysBetween days) {
		return DSL.localDateDiff((Field<LocalDate>) value(days.to()), (Field<LocalDate>) value(days.from()));
	}

	/** With the digits that it may need, so that no database takes fewer. */
	private static Field<BigDecimal> roomy(Field<?> field, Numeric number) {
		return field.cast(SQLDataType.DECIMAL(number.whole() + number.scale(), number.scale()));
	}

}
