package fadu.register.expression;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import fadu.register.field.RowField;

/** Writes expressions as {@link ExpressionParser} reads them, columns by their names. */
public final class ExpressionText {

	private final UnaryOperator<String> words;
	private final Function<RowField, String> names;

	private ExpressionText(UnaryOperator<String> words, Function<RowField, String> names) {
		this.words = words;
		this.names = names;
	}

	/** The text; parsed, it is the same expression again. */
	public static String of(Expression expression) {
		return new ExpressionText(UnaryOperator.identity(), RowField::name).text(expression);
	}

	/**
	 * The text in Chinese, columns by their labels where these can stand in it; parsed, it is the same expression again.
	 *
	 * @param fields the columns of the register
	 */
	public static String chinese(Expression expression, List<RowField> fields) {
		return new ExpressionText(ChineseWords::of, field -> isOwn(field, fields) ? field.label() : field.name()).text(expression);
	}

	private static boolean isOwn(RowField field, List<RowField> fields) {
		return ChineseWords.isName(field.label()) && fields.stream().filter(other -> other != field)
				.noneMatch(other -> other.name().equals(field.label()) || other.label().equals(field.label()));
	}

	private String text(Expression expression) {
		return switch (expression) {
		case NumberValue number -> number.value().toPlainString();
		case TextValue text -> quoted(text.value());
		case DayValue day -> quoted(day.value().toString());
		case FieldNumber field -> names.apply(field.field());
		case FieldValue field -> names.apply(field.field());
		case Arithmetic sum -> '(' + text(sum.left()) + switch (sum.operation()) {
		case PLUS -> " + ";
		case MINUS -> " - ";
		case TIMES -> " * ";
		} + text(sum.right()) + ')';
		case Negative negative -> '-' + text(negative.of());
		case DaysBetween days -> words.apply("days") + '(' + text(days.from()) + ", " + text(days.to()) + ')';
		case YearOf year -> words.apply("year") + '(' + text(year.day()) + ')';
		case Comparison comparison ->
			text(comparison.left()) + ' ' + comparison.comparing().sign() + ' ' + text(comparison.right());
		case OneOf one -> text(one.value()) + ' ' + words.apply("in") + " ("
				+ one.among().stream().map(this::text).collect(Collectors.joining(", ")) + ')';
		case Presence presence -> names.apply(presence.field()) + ' '
				+ presence(presence.present() ? "present" : "missing");
		case Contains contains ->
			names.apply(contains.field()) + ' ' + words.apply("contains") + ' ' + quoted(contains.part());
		case Not not -> words.apply("not") + " (" + text(not.of()) + ')';
		case And and -> within(and.left()) + ' ' + words.apply("and") + ' ' + within(and.right());
		case Or or -> within(or.left()) + ' ' + words.apply("or") + ' ' + within(or.right());
		};
	}

	private String presence(String word) {
		String own = words.apply(word);
		return own.equals(word) ? "is " + word : own;
	}

	/** Within another, either of two stands in brackets. */
	private String within(Expression expression) {
		return expression instanceof Or ? '(' + text(expression) + ')' : text(expression);
	}

	/** A text in quotes, those within it twice. */
	public static String quoted(String text) {
		return '\'' + text.replace("'", "''") + '\'';
	}

}
