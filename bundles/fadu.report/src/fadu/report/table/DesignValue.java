package fadu.report.table;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fadu.question.Column;
import fadu.question.Parameter;

/**
 * The value of a plain expression of a design: a constant, a parameter of the report or a column of the list around a table. The
 * check of designs lets no other expression through that a table could take its arguments from.
 */
public final class DesignValue {

	private static final Pattern PARAMETER = Pattern.compile("params\\[[\"']([^\"']+)[\"']\\](?:\\.value)?");
	private static final Pattern COLUMN = Pattern.compile("(?:row|dataSetRow|row\\._outer)\\[[\"']([^\"']+)[\"']\\]");
	private static final Pattern TEXT = Pattern.compile("[\"'](.*)[\"']");

	private DesignValue() {
	}

	/** The value; nothing where it is missing or the expression is none that is known. */
	public static Optional<Object> of(String expression, Map<String, Object> parameters, Map<String, Object> row) {
		String plain = expression == null ? "" : expression.strip();
		Matcher parameter = PARAMETER.matcher(plain);
		if (parameter.matches()) {
			return Optional.ofNullable(parameters.get(parameter.group(1)));
		}
		Matcher column = COLUMN.matcher(plain);
		if (column.matches()) {
			return Optional.ofNullable(row.get(column.group(1)));
		}
		Matcher text = TEXT.matcher(plain);
		if (text.matches()) {
			return Optional.of(text.group(1));
		}
		return plain.isEmpty() || plain.equals("null") ? Optional.empty() : Optional.of(plain);
	}

	/** The value as the parameter of a question wants it; nothing where it cannot be. */
	static Optional<Object> as(Parameter parameter, Object value) {
		if (parameter.type() != Column.Type.NUMBER) {
			return Optional.of(value.toString());
		}
		if (value instanceof Number number) {
			return Optional.of(number.intValue());
		}
		return value.toString().matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(value.toString())) : Optional.empty();
	}

}
