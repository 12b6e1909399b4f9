package fadu.report.design;

import java.util.regex.Pattern;

/**
 * What designs may compute: a column, a parameter, a constant, the page number, or two of these compared or joined. Anything else is a
 * script and is refused, because the engine's scripts can reach every class of the process.
 */
final class PlainExpression {

	private static final String NAME = "[\"'][A-Za-z0-9_ ]+[\"']";
	private static final String ROW = "(row|dataSetRow|row\\._outer)\\[" + NAME + "\\]";
	private static final String PARAMETER = "params\\[" + NAME + "\\](\\.value)?";
	private static final String CONSTANT = "-?\\d+(\\.\\d+)?|true|false|null|\"[^\"\\\\\\n]*\"|'[^'\\\\\\n]*'";
	private static final String PAGE = "pageNumber|totalPage|row\\.__rownum";
	private static final String TERM = '(' + ROW + '|' + PARAMETER + '|' + CONSTANT + '|' + PAGE + ')';
	private static final Pattern PLAIN = Pattern.compile("\\s*" + TERM + "(\\s*(<|<=|>|>=|==|!=|\\+)\\s*" + TERM + ")?\\s*");

	private PlainExpression() {
	}

	static boolean matches(String expression) {
		return PLAIN.matcher(expression).matches();
	}

}
