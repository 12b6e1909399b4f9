package fadu.register.expression;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.register.expression.Expression.Comparison;
import fadu.register.expression.Expression.Contains;
import fadu.register.expression.Expression.DayValue;
import fadu.register.expression.Expression.FieldValue;
import fadu.register.expression.Expression.NumberValue;
import fadu.register.expression.Expression.OneOf;
import fadu.register.expression.Expression.TextValue;
import fadu.register.field.CodeItem;
import fadu.register.field.FieldKind;
import fadu.register.field.RowField;

/**
 * Makes comparisons of which both sides are known to be comparable: what is written as a text is a day beside a day, and a code of
 * the list beside a code.
 *
 * @param at where the comparison stands
 */
record TypedComparison(Token at) {

	private static final int WRITTEN = "2024-06-30".length();

	Expression compare(Comparing comparing, Expression left, Expression right) throws ExpressionRefused {
		Expression first = beside(left, right);
		Expression second = beside(right, left);
		if (first.type() != second.type()) {
			throw ExpressionParser.refused(Messages.TypedComparison_types, at);
		}
		if (first.type() == ValueType.TRUTH) {
			throw ExpressionParser.refused(Messages.TypedComparison_truth, at);
		}
		if (first.type() == ValueType.TEXT && comparing.isOrder()) {
			throw ExpressionParser.refused(Messages.TypedComparison_order, at);
		}
		return new Comparison(comparing, first, second);
	}

	Expression among(Expression value, List<Expression> list) throws ExpressionRefused {
		List<Expression> among = new ArrayList<>();
		for (Expression each : list) {
			Expression literal = beside(each, value);
			boolean isLiteral = literal instanceof TextValue || literal instanceof NumberValue || literal instanceof DayValue;
			if (!isLiteral) {
				throw ExpressionParser.refused(Messages.TypedComparison_literals, at);
			}
			if (literal.type() != value.type()) {
				throw ExpressionParser.refused(Messages.TypedComparison_types, at);
			}
			among.add(literal);
		}
		return new OneOf(value, List.copyOf(among));
	}

	/** Parts of texts alone are looked for: a code is known as a whole. */
	Contains contains(Expression of, Token part) throws ExpressionRefused {
		if (of instanceof FieldValue value && value.field().kind() == FieldKind.TEXT && part.kind() == Token.Kind.TEXT
				&& !part.text().isEmpty()) {
			return new Contains(value.field(), part.text());
		}
		throw ExpressionParser.refused(Messages.TypedComparison_part, at);
	}

	/** What it is beside the other. */
	private Expression beside(Expression expression, Expression other) throws ExpressionRefused {
		if (!(expression instanceof TextValue text)) {
			return expression;
		}
		if (other.type() == ValueType.DAY) {
			return day(text, at);
		}
		if (other instanceof FieldValue value && value.field().kind() == FieldKind.CODE) {
			return code(text, value.field());
		}
		if (text.value().isBlank() || !text.value().equals(text.value().strip())) {
			throw ExpressionParser.refused(Messages.TypedComparison_spaces, at);
		}
		return text;
	}

	/** A code by its literal or label. */
	private Expression code(TextValue text, RowField field) throws ExpressionRefused {
		Optional<CodeItem> item = field.code(text.value())
				.or(() -> field.codes().stream().filter(each -> each.label().equals(text.value())).findFirst());
		if (item.isEmpty()) {
			String known = field.codes().stream().map(CodeItem::literal).limit(20).collect(Collectors.joining(" "));
			throw new ExpressionRefused(NLS.bind(Messages.TypedComparison_code,
					new Object[]{Integer.toString(at.at()), field.name(), text.value(), known}));
		}
		return new TextValue(item.get().literal());
	}

	/** A day, as a column or written out. */
	static Expression day(Expression expression, Token at) throws ExpressionRefused {
		if (expression.type() == ValueType.DAY) {
			return expression;
		}
		try {
			if (expression instanceof TextValue text && text.value().length() == WRITTEN) {
				return new DayValue(LocalDate.parse(text.value()));
			}
		} catch (DateTimeException e) {
			// What is no day is refused below.
		}
		throw ExpressionParser.refused(Messages.TypedComparison_day, at);
	}

}
