package fadu.register.words;

import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

import fadu.register.expression.Comparing;
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
import fadu.register.expression.Expression.OneOf;
import fadu.register.expression.Expression.Or;
import fadu.register.expression.Expression.Presence;
import fadu.register.expression.Expression.TextValue;
import fadu.register.expression.Expression.YearOf;
import fadu.register.field.CodeItem;
import fadu.register.field.RowField;

/** What an expression says, with labels in place of names and codes. */
final class ExpressionWords {

	static boolean isEnglish() {
		return Platform.getNL().startsWith("en");
	}

	String of(Expression expression) {
		return switch (expression) {
		case NumberValue number -> number.value().toPlainString();
		case TextValue text -> quoted(text.value());
		case DayValue day -> day.value().toString();
		case FieldNumber field -> label(field.field());
		case FieldValue field -> label(field.field());
		case Arithmetic sum -> '(' + of(sum.left()) + switch (sum.operation()) {
		case PLUS -> " + ";
		case MINUS -> " − ";
		case TIMES -> " × ";
		} + of(sum.right()) + ')';
		case Negative negative -> "−" + of(negative.of());
		case DaysBetween days -> NLS.bind(Messages.ExpressionWords_days, of(days.from()), of(days.to()));
		case YearOf year -> NLS.bind(Messages.ExpressionWords_year, of(year.day()));
		case Comparison comparison -> of(comparison.left()) + sign(comparison.comparing())
				+ beside(comparison.right(), comparison.left());
		case OneOf one -> NLS.bind(Messages.ExpressionWords_oneOf, of(one.value()), one.among().stream()
				.map(each -> beside(each, one.value())).collect(Collectors.joining(Messages.ExpressionWords_comma)));
		case Presence presence -> NLS.bind(presence.present() ? Messages.ExpressionWords_present : Messages.ExpressionWords_missing,
				label(presence.field()));
		case Contains contains -> NLS.bind(Messages.ExpressionWords_contains, label(contains.field()), quoted(contains.part()));
		case Not not -> NLS.bind(Messages.ExpressionWords_not, of(not.of()));
		case And and -> NLS.bind(Messages.ExpressionWords_and, of(and.left()), of(and.right()));
		case Or or -> '(' + NLS.bind(Messages.ExpressionWords_or, of(or.left()), of(or.right())) + ')';
		};
	}

	/** A code by its label. */
	private String beside(Expression expression, Expression other) {
		return expression instanceof TextValue text && other instanceof FieldValue value
				? quoted(value.field().code(text.value()).map(ExpressionWords::label).orElse(text.value()))
				: of(expression);
	}

	private static String quoted(String text) {
		return NLS.bind(Messages.ExpressionWords_quoted, text);
	}

	private static String label(RowField field) {
		return field.label(isEnglish());
	}

	private static String label(CodeItem item) {
		return isEnglish() ? item.labelEn() : item.label();
	}

	private static String sign(Comparing comparing) {
		return switch (comparing) {
		case EQUAL -> Messages.ExpressionWords_equal;
		case UNEQUAL -> Messages.ExpressionWords_unequal;
		case LESS -> Messages.ExpressionWords_less;
		case AT_MOST -> Messages.ExpressionWords_atMost;
		case GREATER -> Messages.ExpressionWords_greater;
		case AT_LEAST -> Messages.ExpressionWords_atLeast;
		};
	}

}
