package fadu.report.design;

import java.util.regex.Pattern;

/**
 * What designs may compute: a column, a parameter, a constant or the page number, or a few of these compared, joined or put
 * together. Anything else is a script and is refused: no call, no assignment, no name of the engine's.
 */
final class PlainExpression {

	private static final String NAME = "[\"'][A-Za-z][A-Za-z0-9_ ]*[\"']";
	private static final String ROW = "(?:row|dataSetRow|row\\._outer)\\[" + NAME + "\\]";
	private static final String PARAMETER = "params\\[" + NAME + "\\](?:\\.value)?";
	private static final String CONSTANT = "-?\\d{1,15}(?:\\.\\d{1,15})?|true|false|null|\"[^\"\\\\\\r\\n]*\"|'[^'\\\\\\r\\n]*'";
	private static final String PAGE = "pageNumber|totalPage|row\\.__rownum";
	private static final String TERM = "(?:" + ROW + '|' + PARAMETER + '|' + CONSTANT + '|' + PAGE + ')';
	private static final String OPERATOR = "\\s*(?:<=?|>=?|==|!=|\\+|&&|\\|\\|)\\s*";
	private static final Pattern PLAIN = Pattern.compile("\\s*" + TERM + "(?:" + OPERATOR + TERM + "){0,15}\\s*");
	private static final int LONGEST = 2_000;

	private PlainExpression() {
	}

	static boolean matches(String expression) {
		return expression.length() <= LONGEST && PLAIN.matcher(expression).matches();
	}

}
