package fadu.register.expression;

import java.util.stream.Collectors;

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

/** Writes expressions as {@link ExpressionParser} reads them, columns by their names. */
public final class ExpressionText {

	private ExpressionText() {
	}

	/** The text; parsed, it is the same expression again. */
	public static String of(Expression expression) {
		return switch (expression) {
		case NumberValue number -> number.value().toPlainString();
		case TextValue text -> quoted(text.value());
		case DayValue day -> quoted(day.value().toString());
		case FieldNumber field -> field.field().name();
		case FieldValue field -> field.field().name();
		case Arithmetic sum -> '(' + of(sum.left()) + switch (sum.operation()) {
		case PLUS -> " + ";
		case MINUS -> " - ";
		case TIMES -> " * ";
		} + of(sum.right()) + ')';
		case Negative negative -> '-' + of(negative.of());
		case DaysBetween days -> "days(" + of(days.from()) + ", " + of(days.to()) + ')';
		case YearOf year -> "year(" + of(year.day()) + ')';
		case Comparison comparison -> of(comparison.left()) + ' ' + comparison.comparing().sign() + ' ' + of(comparison.right());
		case OneOf one -> of(one.value()) + " in ("
				+ one.among().stream().map(ExpressionText::of).collect(Collectors.joining(", ")) + ')';
		case Presence presence -> presence.field().name() + (presence.present() ? " is present" : " is missing");
		case Contains contains -> contains.field().name() + " contains " + quoted(contains.part());
		case Not not -> "not (" + of(not.of()) + ')';
		case And and -> within(and.left()) + " and " + within(and.right());
		case Or or -> within(or.left()) + " or " + within(or.right());
		};
	}

	/** Within another, either of two stands in brackets. */
	private static String within(Expression expression) {
		return expression instanceof Or ? '(' + of(expression) + ')' : of(expression);
	}

	/** A text in quotes, those within it twice. */
	public static String quoted(String text) {
		return '\'' + text.replace("'", "''") + '\'';
	}

}
