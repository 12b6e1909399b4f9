package fadu.analysis.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a formula, with their places. Brackets, commas and signs of Chinese input count as the others. */
final class FormulaSigns {

	/** One word, number or sign; empty at the end. */
	record Sign(String text, int position) {

		boolean isNumber() {
			return !text.isEmpty() && Character.isDigit(text.charAt(0));
		}

		boolean isName() {
			return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_');
		}
	}

	private static final Pattern SIGN = Pattern
			.compile("(?<space>\\s+)|(?<number>\\d+(?:\\.\\d+)?)|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*"
					+ "(?:\\.[\\p{L}\\p{N}_]+)*)|(?<sign><=|>=|!=|<>|==|[-+*/(),<>=])");
	private static final String TYPED = "（），×÷−－＋＊／＜＞＝≤≥≠";
	private static final List<String> MEANT = List.of("(", ")", ",", "*", "/", "-", "-", "+", "*", "/", "<", ">", "=", "<=", ">=",
			"!=");

	private final List<Sign> signs = new ArrayList<>();
	private int next;

	FormulaSigns(String text) {
		int at = 0;
		Matcher matcher = SIGN.matcher(text);
		while (at < text.length()) {
			int typed = TYPED.indexOf(text.charAt(at));
			if (typed >= 0) {
				signs.add(new Sign(MEANT.get(typed), at));
				at++;
			} else if (matcher.region(at, text.length()).lookingAt()) {
				if (matcher.group("space") == null) {
					signs.add(new Sign(matcher.group(), at));
				}
				at = matcher.end();
			} else {
				throw new FormulaFault(FormulaFault.Kind.SIGN, at, text.substring(at, text.offsetByCodePoints(at, 1)));
			}
		}
		signs.add(new Sign("", text.length()));
	}

	Sign look() {
		return signs.get(next);
	}

	Sign take() {
		Sign sign = look();
		next = Math.min(next + 1, signs.size() - 1);
		return sign;
	}

	/** Takes the sign if it comes next. */
	boolean takes(String text) {
		boolean there = look().text().equals(text);
		if (there) {
			take();
		}
		return there;
	}

	/** What is wrong where the next sign stands. */
	FormulaFault unexpected() {
		Sign sign = look();
		return sign.text().isEmpty()
				? new FormulaFault(FormulaFault.Kind.END, sign.position())
				: new FormulaFault(FormulaFault.Kind.UNEXPECTED, sign.position(), sign.text());
	}

}
