package fadu.register.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import fadu.register.expression.Expression.And;
import fadu.register.expression.Expression.Arithmetic;
import fadu.register.expression.Expression.Arithmetic.Operation;
import fadu.register.expression.Expression.Contains;
import fadu.register.expression.Expression.DaysBetween;
import fadu.register.expression.Expression.FieldNumber;
import fadu.register.expression.Expression.FieldValue;
import fadu.register.expression.Expression.Negative;
import fadu.register.expression.Expression.Not;
import fadu.register.expression.Expression.NumberValue;
import fadu.register.expression.Expression.Numeric;
import fadu.register.expression.Expression.Or;
import fadu.register.expression.Expression.Presence;
import fadu.register.expression.Expression.TextValue;
import fadu.register.expression.Expression.YearOf;
import fadu.register.expression.Token.Kind;
import fadu.register.field.RowField;

/**
 * Reads expressions over the columns of a register.
 *
 * <pre>
 * truth      or over and over not
 * comparison value ( = != &lt; &lt;= &gt; &gt;= ) value | value [not] in ( literal, … )
 *            column is [not] missing | column is present | column [not] contains 'text'; in Chinese as {@link ChineseWords} has it
 * value      + - * over numbers, days(from, to), year(day), a column by its name or label, 12.5, 'text', '2024-06-30', ( … )
 * </pre>
 */
public final class ExpressionParser {

	private static final int LONGEST = 2000;
	private static final int DEEPEST = 50;
	private static final int MOST_DIGITS = 30;
	private static final int MOST_DECIMALS = 10;

	private final List<RowField> fields;
	private final TokenCursor tokens;
	private int depth;

	private ExpressionParser(List<RowField> fields, TokenCursor tokens) {
		this.fields = fields;
		this.tokens = tokens;
	}

	/**
	 * The expression that a text is.
	 *
	 * @param fields the columns that it may speak of
	 * @throws ExpressionRefused where it is none that both databases and Java compute alike
	 */
	public static Expression parse(String text, List<RowField> fields) throws ExpressionRefused {
		if (text.length() > LONGEST) {
			throw new ExpressionRefused(NLS.bind(Messages.ExpressionParser_long, Integer.toString(LONGEST)));
		}
		ExpressionParser parser = new ExpressionParser(fields,
				new TokenCursor(ChineseWords.plain(Token.of(ChineseWords.narrow(text)), fields)));
		Expression expression = parser.or();
		if (parser.tokens.peek().kind() != Kind.END) {
			throw parser.tokens.unexpected();
		}
		return expression;
	}

	/**
	 * As {@link #parse}, of a text that is true or false of a row.
	 *
	 * @throws ExpressionRefused also where it is not
	 */
	public static Expression condition(String text, List<RowField> fields) throws ExpressionRefused {
		Expression expression = parse(text, fields);
		if (expression.type() != ValueType.TRUTH) {
			throw new ExpressionRefused(Messages.ExpressionParser_noCondition);
		}
		return expression;
	}

	private Expression or() throws ExpressionRefused {
		if (++depth > DEEPEST) {
			throw new ExpressionRefused(NLS.bind(Messages.ExpressionParser_deep, Integer.toString(DEEPEST)));
		}
		Expression left = and();
		while (tokens.accept("or")) {
			Token at = tokens.peek();
			left = new Or(truth(left, at), truth(and(), at));
		}
		depth--;
		return left;
	}

	private Expression and() throws ExpressionRefused {
		Expression left = not();
		while (tokens.accept("and")) {
			Token at = tokens.peek();
			left = new And(truth(left, at), truth(not(), at));
		}
		return left;
	}

	private Expression not() throws ExpressionRefused {
		Token at = tokens.peek();
		int times = 0;
		while (tokens.accept("not")) {
			times++;
		}
		Expression of = comparison();
		if (times == 0) {
			return of;
		}
		return times % 2 == 0 ? truth(of, at) : new Not(truth(of, at));
	}

	private Expression comparison() throws ExpressionRefused {
		Token at = tokens.peek();
		Expression left = sum();
		Optional<Comparing> comparing = tokens.peek().kind() == Kind.SIGN ? Comparing.of(tokens.peek().text()) : Optional.empty();
		if (comparing.isPresent()) {
			tokens.take();
			return new TypedComparison(at).compare(comparing.get(), left, sum());
		}
		if (tokens.accept("is")) {
			boolean opposite = tokens.accept("not");
			boolean present = tokens.word("present", "missing").equals("present");
			return new Presence(column(left, at), present != opposite);
		}
		boolean opposite = tokens.accept("not");
		if (tokens.accept("contains")) {
			Contains contains = new TypedComparison(at).contains(left, tokens.take());
			return opposite ? new Not(contains) : contains;
		}
		if (tokens.accept("in")) {
			Expression among = new TypedComparison(at).among(left, list());
			return opposite ? new Not(among) : among;
		}
		if (opposite) {
			throw tokens.unexpected();
		}
		return left;
	}

	private List<Expression> list() throws ExpressionRefused {
		List<Expression> list = new ArrayList<>();
		tokens.expect("(");
		do {
			list.add(signed());
		} while (tokens.accept(","));
		tokens.expect(")");
		return list;
	}

	private static RowField column(Expression of, Token at) throws ExpressionRefused {
		return switch (of) {
		case FieldValue value -> value.field();
		case FieldNumber number -> number.field();
		default -> throw refused(Messages.ExpressionParser_column, at);
		};
	}

	private Expression sum() throws ExpressionRefused {
		Expression left = product();
		while (tokens.peek().is("+") || tokens.peek().is("-")) {
			Token sign = tokens.take();
			left = arithmetic(sign.is("+") ? Operation.PLUS : Operation.MINUS, left, product(), sign);
		}
		return left;
	}

	private Expression product() throws ExpressionRefused {
		Expression left = signed();
		while (tokens.peek().is("*")) {
			Token sign = tokens.take();
			left = arithmetic(Operation.TIMES, left, signed(), sign);
		}
		return left;
	}

	private Expression signed() throws ExpressionRefused {
		Token at = tokens.peek();
		if (!tokens.accept("-")) {
			return primary();
		}
		Numeric of = number(primary(), at);
		return of instanceof NumberValue value ? new NumberValue(value.value().negate()) : new Negative(of);
	}

	private Expression primary() throws ExpressionRefused {
		Token token = tokens.take();
		return switch (token.kind()) {
		case NUMBER -> literal(token);
		case TEXT -> new TextValue(token.text());
		case NAME ->
			token.is("days") && tokens.peek().is("(") ? days() : token.is("year") && tokens.peek().is("(") ? year() : named(token);
		case SIGN -> inner(token);
		case END -> throw refused(Messages.ExpressionParser_end, token);
		};
	}

	private Expression inner(Token token) throws ExpressionRefused {
		if (!token.is("(")) {
			throw TokenCursor.unexpected(token);
		}
		Expression inner = or();
		tokens.expect(")");
		return inner;
	}

	private static Expression literal(Token token) throws ExpressionRefused {
		try {
			return roomy(new NumberValue(new BigDecimal(token.text())), token);
		} catch (NumberFormatException e) {
			throw refused(Messages.ExpressionParser_number, token);
		}
	}

	private Expression days() throws ExpressionRefused {
		Token at = tokens.take();
		Expression from = TypedComparison.day(or(), at);
		tokens.expect(",");
		Expression to = TypedComparison.day(or(), at);
		tokens.expect(")");
		return new DaysBetween(from, to);
	}

	private Expression year() throws ExpressionRefused {
		Token at = tokens.take();
		Expression day = TypedComparison.day(or(), at);
		tokens.expect(")");
		return new YearOf(day);
	}

	private Expression named(Token token) throws ExpressionRefused {
		RowField field = fields.stream().filter(each -> each.name().equals(token.text())).findFirst()
				.or(() -> fields.stream().filter(each -> each.label().equals(token.text())).findFirst())
				.orElseThrow(() -> new ExpressionRefused(
						NLS.bind(Messages.ExpressionParser_unknown, Integer.toString(token.at()), token.text())));
		return field.kind().isNumber() ? new FieldNumber(field) : new FieldValue(field);
	}

	private Expression arithmetic(Operation operation, Expression left, Expression right, Token at) throws ExpressionRefused {
		return roomy(new Arithmetic(operation, number(left, at), number(right, at)), at);
	}

	private static Numeric number(Expression expression, Token at) throws ExpressionRefused {
		if (expression instanceof Numeric number) {
			return number;
		}
		throw refused(Messages.ExpressionParser_noNumber, at);
	}

	private static Numeric roomy(Numeric number, Token at) throws ExpressionRefused {
		if (number.whole() + number.scale() > MOST_DIGITS || number.scale() > MOST_DECIMALS) {
			throw refused(Messages.ExpressionParser_room, at);
		}
		return number;
	}

	private static Expression truth(Expression expression, Token at) throws ExpressionRefused {
		if (expression.type() == ValueType.TRUTH) {
			return expression;
		}
		throw refused(Messages.ExpressionParser_noTruth, at);
	}

	static ExpressionRefused refused(String message, Token at) {
		return new ExpressionRefused(NLS.bind(message, Integer.toString(at.at())));
	}

}
