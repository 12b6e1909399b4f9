package fadu.analysis.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fadu.analysis.formula.FormulaTree.Function;
import fadu.analysis.formula.FormulaTree.Range;
import fadu.analysis.formula.FormulaFault.Kind;
import fadu.analysis.formula.FormulaSigns.Sign;

/** Reads formulas: numbers, codes of metrics, + - * /, brackets and functions; comparisons only as the first value of IF. */
public final class FormulaParser {

	private static final int LONGEST = 1000;
	private static final int DEEPEST = 100;
	private static final String IF = "IF";
	private static final Set<String> COMPARING = Set.of("<", "<=", ">", ">=", "=", "==", "!=", "<>");
	private static final Set<Function> OVER = Set.of(Function.SUM, Function.COUNT, Function.AVG, Function.MEDIAN, Function.MIN,
			Function.MAX);

	private final FormulaSigns signs;
	private int depth;

	private FormulaParser(String text) {
		signs = new FormulaSigns(text);
	}

	/**
	 * The expression that the text says.
	 *
	 * @throws FormulaFault where it is none, with the place
	 */
	public static FormulaTree parse(String text) {
		if (text.length() > LONGEST) {
			throw new FormulaFault(Kind.TOO_LONG, LONGEST, String.valueOf(LONGEST));
		}
		FormulaParser parser = new FormulaParser(text);
		FormulaTree expression = parser.sum();
		if (!parser.signs.look().text().isEmpty()) {
			throw parser.signs.unexpected();
		}
		return expression;
	}

	private FormulaTree sum() {
		FormulaTree left = product();
		while (Set.of("+", "-").contains(signs.look().text())) {
			Sign sign = signs.take();
			left = new FormulaTree.Operation(sign.position(), sign.text().charAt(0), left, product());
		}
		return left;
	}

	private FormulaTree product() {
		FormulaTree left = signed();
		while (Set.of("*", "/").contains(signs.look().text())) {
			Sign sign = signs.take();
			left = new FormulaTree.Operation(sign.position(), sign.text().charAt(0), left, signed());
		}
		return left;
	}

	private FormulaTree signed() {
		Sign sign = signs.look();
		if (++depth > DEEPEST) {
			throw new FormulaFault(Kind.TOO_LONG, sign.position(), String.valueOf(LONGEST));
		}
		FormulaTree result = signs.takes("-") ? new FormulaTree.Negative(sign.position(), signed()) : single();
		depth--;
		return result;
	}

	private FormulaTree single() {
		Sign sign = signs.look();
		if (sign.isNumber()) {
			return new FormulaTree.Constant(sign.position(), new BigDecimal(signs.take().text()));
		}
		if (sign.isName()) {
			signs.take();
			return signs.takes("(") ? called(sign) : new FormulaTree.Name(sign.position(), sign.text());
		}
		if (!signs.takes("(")) {
			throw signs.unexpected();
		}
		FormulaTree inside = sum();
		close(sign.position());
		return inside;
	}

	private void close(int opened) {
		if (!signs.takes(")")) {
			throw signs.look().text().isEmpty() ? new FormulaFault(Kind.OPEN_BRACKET, opened) : signs.unexpected();
		}
	}

	private FormulaTree called(Sign name) {
		if (name.text().equals(IF)) {
			return choice(name);
		}
		Function function = List.of(Function.values()).stream().filter(each -> each.name().equals(name.text())).findFirst()
				.orElseThrow(() -> new FormulaFault(Kind.FUNCTION, name.position(), name.text()));
		List<FormulaTree> values = new ArrayList<>(List.of(sum()));
		while (signs.takes(",")) {
			values.add(sum());
		}
		close(name.position() + name.text().length());
		return meant(name, function, values);
	}

	private static FormulaTree meant(Sign name, Function function, List<FormulaTree> values) {
		int position = name.position();
		boolean ranged = values.size() == 2 && values.get(1) instanceof FormulaTree.Name(var at, var word)
				&& (word.equals(Range.DISTRICTS.name()) || word.equals(Range.PERIODS.name()));
		if (OVER.contains(function) && (values.size() == 1 || ranged)) {
			if (!(values.get(0) instanceof FormulaTree.Name(var at, var code))) {
				throw new FormulaFault(Kind.OVER_METRIC, values.get(0).position(), function.name());
			}
			Range range = ranged ? Range.valueOf(((FormulaTree.Name) values.get(1)).code()) : Range.DOCUMENT;
			return new FormulaTree.Over(position, function, code, range);
		}
		boolean fits = switch (function) {
		case ABS -> values.size() == 1;
		case ROUND -> values.size() <= 2;
		case COUNT -> false;
		default -> true;
		};
		if (!fits) {
			throw new FormulaFault(Kind.VALUES, position, function.name());
		}
		if (function == Function.ROUND && values.size() == 2 && !isDigits(values.get(1))) {
			throw new FormulaFault(Kind.DIGITS, values.get(1).position());
		}
		return new FormulaTree.Call(position, function, values);
	}

	private static boolean isDigits(FormulaTree value) {
		return value instanceof FormulaTree.Constant(var at, var number) && number.scale() == 0 && number.precision() <= 2;
	}

	private FormulaTree choice(Sign name) {
		FormulaTree left = sum();
		Sign sign = signs.look();
		if (!COMPARING.contains(sign.text())) {
			throw signs.unexpected();
		}
		signs.take();
		FormulaTree right = sum();
		comma(name);
		FormulaTree then = sum();
		comma(name);
		FormulaTree otherwise = sum();
		close(name.position() + name.text().length());
		String meant = sign.text().equals("==") ? "=" : sign.text().equals("<>") ? "!=" : sign.text();
		return new FormulaTree.Choice(sign.position(), meant, left, right, then, otherwise);
	}

	private void comma(Sign name) {
		if (!signs.takes(",")) {
			throw signs.look().text().equals(")")
					? new FormulaFault(Kind.VALUES, name.position(), name.text())
					: signs.unexpected();
		}
	}

}
