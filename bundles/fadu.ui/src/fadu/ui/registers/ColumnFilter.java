package fadu.ui.registers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import fadu.register.expression.Comparing;
import fadu.register.expression.Expression;
import fadu.register.expression.Expression.And;
import fadu.register.expression.Expression.Comparison;
import fadu.register.expression.Expression.Contains;
import fadu.register.expression.Expression.DayValue;
import fadu.register.expression.Expression.FieldNumber;
import fadu.register.expression.Expression.FieldValue;
import fadu.register.expression.Expression.Not;
import fadu.register.expression.Expression.NumberValue;
import fadu.register.expression.Expression.OneOf;
import fadu.register.expression.Expression.Or;
import fadu.register.expression.Expression.Presence;
import fadu.register.expression.Expression.TextValue;
import fadu.register.field.RowField;
import fadu.register.row.WrittenWords;
import fadu.workspace.UserException;

/**
 * What a person types above a column, as a condition: a part of a text, {@code =text} for the whole; a part of what a code is
 * called;
 * a number or day, {@code >5}, {@code <=2024-06}, {@code 5..10}, {@code 2024}; {@code =} alone for rows without a value, {@code !=}
 * for those with one.
 */
public record ColumnFilter(RowField field) {

	private static final Pattern SIGNED = Pattern.compile("(>=|<=|!=|=|>|<|≥|≤|≠)?\\s*(.*)");
	private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:\\.\\.|~|～)\\s*(.+)");

	private record Days(LocalDate first, LocalDate last) {
	}

	/**
	 * The condition.
	 *
	 * @throws UserException where it is none of the column
	 */
	public Expression condition(String typed) throws UserException {
		Matcher signed = SIGNED.matcher(typed.strip());
		if (!signed.matches()) {
			throw refused(typed);
		}
		Comparing sign = sign(signed.group(1));
		String value = signed.group(2).strip();
		if (value.isEmpty()) {
			return new Presence(field, sign == Comparing.UNEQUAL);
		}
		boolean plain = signed.group(1) == null;
		return switch (field.kind()) {
		case TEXT -> text(sign, value, plain);
		case CODE -> denied(sign, code(value));
		case TRUTH -> denied(sign, truth(value));
		case WHOLE, DECIMAL -> number(sign, value, plain);
		case DAY -> day(sign, value, plain);
		};
	}

	private static Comparing sign(String written) {
		return switch (written) {
		case ">" -> Comparing.GREATER;
		case ">=", "≥" -> Comparing.AT_LEAST;
		case "<" -> Comparing.LESS;
		case "<=", "≤" -> Comparing.AT_MOST;
		case "!=", "≠" -> Comparing.UNEQUAL;
		case null, default -> Comparing.EQUAL;
		};
	}

	private UserException refused(String typed) {
		return new UserException(NLS.bind(Messages.ColumnFilter_refused, RowWords.label(field), typed));
	}

	private static Expression denied(Comparing sign, Expression condition) {
		return sign == Comparing.UNEQUAL ? new Not(condition) : condition;
	}

	private Expression text(Comparing sign, String value, boolean plain) throws UserException {
		if (plain) {
			return new Contains(field, value);
		}
		if (sign.isOrder()) {
			throw refused(value);
		}
		return new Comparison(sign, new FieldValue(field), new TextValue(value));
	}

	private Expression code(String value) throws UserException {
		String small = value.toLowerCase(Locale.ROOT);
		List<Expression> codes = field.codes().stream().filter(
				code -> code.literal().equals(value) || RowWords.label(code).toLowerCase(Locale.ROOT).contains(small))
				.map(code -> (Expression) new TextValue(code.literal())).toList();
		if (codes.isEmpty()) {
			throw refused(value);
		}
		return new OneOf(new FieldValue(field), codes);
	}

	private Expression truth(String value) throws UserException {
		String plain = WrittenWords.plain(value);
		if (WrittenWords.YES.contains(plain)) {
			return new FieldValue(field);
		}
		if (WrittenWords.NO.contains(plain)) {
			return new Not(new FieldValue(field));
		}
		throw refused(value);
	}

	private Expression number(Comparing sign, String value, boolean plain) throws UserException {
		Matcher range = RANGE.matcher(value);
		FieldNumber number = new FieldNumber(field);
		if (plain && range.matches()) {
			return new And(new Comparison(Comparing.AT_LEAST, number, new NumberValue(decimal(range.group(1)))),
					new Comparison(Comparing.AT_MOST, number, new NumberValue(decimal(range.group(2)))));
		}
		return new Comparison(sign, number, new NumberValue(decimal(value)));
	}

	private BigDecimal decimal(String text) throws UserException {
		try {
			return new BigDecimal(WrittenWords.plain(text).replace(",", ""));
		} catch (NumberFormatException e) {
			throw refused(text);
		}
	}

	private Expression day(Comparing sign, String value, boolean plain) throws UserException {
		Matcher range = RANGE.matcher(value);
		if (plain && range.matches()) {
			return new And(from(days(range.group(1)).first()), until(days(range.group(2)).last()));
		}
		Days days = days(value);
		return switch (sign) {
		case EQUAL -> new And(from(days.first()), until(days.last()));
		case UNEQUAL -> new Or(until(days.first().minusDays(1)), from(days.last().plusDays(1)));
		case LESS -> until(days.first().minusDays(1));
		case AT_MOST -> until(days.last());
		case GREATER -> from(days.last().plusDays(1));
		case AT_LEAST -> from(days.first());
		};
	}

	private Expression from(LocalDate day) {
		return new Comparison(Comparing.AT_LEAST, new FieldValue(field), new DayValue(day));
	}

	private Expression until(LocalDate day) {
		return new Comparison(Comparing.AT_MOST, new FieldValue(field), new DayValue(day));
	}

	/** Of a year, a month or a day. */
	private Days days(String text) throws UserException {
		String plain = text.strip().replace('/', '-').replace('.', '-');
		try {
			return switch (plain.length()) {
			case 4 -> new Days(LocalDate.of(Integer.parseInt(plain), 1, 1), LocalDate.of(Integer.parseInt(plain), 12, 31));
			case 7 -> new Days(YearMonth.parse(plain).atDay(1), YearMonth.parse(plain).atEndOfMonth());
			default -> new Days(LocalDate.parse(plain), LocalDate.parse(plain));
			};
		} catch (DateTimeException | NumberFormatException e) {
			throw refused(text);
		}
	}

}
