package fadu.reading.formats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format that shows a value in thousands, 万 or 亿: commas behind the last digit divide, and a point or 万 that is put
 * between the digits as plain text ({@code 0!.0,} or {@code 0"万"0000}) moves them. What such a cell says is its value in that unit,
 * not the digits that remain.
 */
final class NumberPattern {

	private static final String DIGITS = "0#?";
	private static final int THOUSAND = 3;
	private static final Pattern CONDITION = Pattern.compile("\\[(>=|<=|<>|>|<|=)(-?\\d+(?:\\.\\d+)?)]");
	private static final MathContext EXACT = new MathContext(15);

	private final StringBuilder before = new StringBuilder();
	private final StringBuilder after = new StringBuilder();
	private int power;
	private boolean scaled;

	private NumberPattern() {
	}

	/** The value as such a format means it; nothing where the format is of another kind. */
	static Optional<String> shown(BigDecimal value, String code) {
		if (code.indexOf(',') < 0 && code.indexOf('!') < 0 && code.indexOf('\\') < 0 && code.indexOf('"') < 0) {
			return Optional.empty();
		}
		List<String> sections = sections(code);
		String section = section(value, sections);
		NumberPattern pattern = new NumberPattern();
		pattern.read(section);
		if (!pattern.scaled) {
			return Optional.empty();
		}
		boolean signed = sections.size() > 1 && section.equals(sections.get(1)) && value.signum() < 0;
		BigDecimal number = (signed ? value.abs() : value).movePointLeft(pattern.power).round(EXACT).stripTrailingZeros();
		return Optional.of(pattern.before + number.toPlainString() + pattern.after);
	}

	private static List<String> sections(String code) {
		List<String> sections = new ArrayList<>();
		StringBuilder section = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < code.length(); i++) {
			char c = code.charAt(i);
			quoted ^= c == '"';
			if (c == ';' && !quoted) {
				sections.add(section.toString());
				section.setLength(0);
			} else {
				section.append(c);
			}
		}
		sections.add(section.toString());
		return sections;
	}

	private static String section(BigDecimal value, List<String> sections) {
		boolean conditional = false;
		for (String section : sections) {
			Matcher condition = CONDITION.matcher(section);
			if (condition.find()) {
				conditional = true;
				if (holds(value.compareTo(new BigDecimal(condition.group(2))), condition.group(1))) {
					return section;
				}
			} else if (conditional) {
				return section;
			}
		}
		int index = value.signum() < 0 ? 1 : value.signum() == 0 ? 2 : 0;
		return sections.get(index < sections.size() && !conditional ? index : 0);
	}

	private static boolean holds(int compared, String sign) {
		return switch (sign) {
		case ">=" -> compared >= 0;
		case "<=" -> compared <= 0;
		case "<>" -> compared != 0;
		case ">" -> compared > 0;
		case "<" -> compared < 0;
		default -> compared == 0;
		};
	}

	private void read(String section) {
		StringBuilder literal = new StringBuilder();
		int commas = 0;
		int behind = -1;
		boolean digits = false;
		for (int i = 0; i < section.length(); i++) {
			char c = section.charAt(i);
			if (DIGITS.indexOf(c) >= 0) {
				String between = literal.toString();
				if (digits && behind < 0 && (between.equals(".") || between.matches("[万萬亿億]"))) {
					behind = 0;
					after.append(between.equals(".") ? "" : between);
					scaled = true;
				}
				before.append(digits ? "" : between);
				literal.setLength(0);
				behind += behind < 0 ? 0 : 1;
				commas = 0;
				digits = true;
			} else if (c == ',') {
				commas++;
			} else if ((c == '!' || c == '\\') && i + 1 < section.length()) {
				i++;
				literal.append(section.charAt(i));
			} else if (c == '"') {
				int end = section.indexOf('"', i + 1);
				literal.append(section, i + 1, end < 0 ? section.length() : end);
				i = end < 0 ? section.length() : end;
			} else if (c == '[') {
				int end = section.indexOf(']', i);
				i = end < 0 ? section.length() : end;
			} else if (c == '_' || c == '*') {
				i++;
			} else if (c != '.') {
				literal.append(c);
			} else if (literal.toString().equals("!")) { // LibreOffice keeps the sign of Excel and not what it means
				literal.setCharAt(0, c);
			}
		}
		scaled |= digits && commas > 0;
		power = commas * THOUSAND + Math.max(0, behind);
		after.append(literal);
	}

}
