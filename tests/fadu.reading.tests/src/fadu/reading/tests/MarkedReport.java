package fadu.reading.tests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report with its figures marked up: {@code 受理案件{485件|受理法律援助案件数|code=LA.CASES_ACCEPTED}}. The marks are described
 * in CONVENTIONS.md of the corpus.
 *
 * @param text        the report without the marks
 * @param annotations its figures in the order of the text
 */
record MarkedReport(String text, List<Annotation> annotations) {

	static final List<String> RELATIONS = List.of("part_of", "share_of", "yoy_change");
	private static final Map<String, String> ABBREVIATIONS = Map.of("c", "code", "d", "domain", "w", "district", "p", "period", "k",
			"kind", "v", "value", "u", "unit", "q", "qualifier");
	private static final Map<String, String> KIND_OF_UNIT = Map.of("元", "money", "百分点", "growth");

	static MarkedReport parse(String source) {
		StringBuilder text = new StringBuilder();
		List<Annotation> annotations = new ArrayList<>();
		Map<String, String> defaults = new HashMap<>();
		for (String line : source.split("\n", -1)) {
			if (line.startsWith("#")) {
				String[] directive = line.substring(1).split(" ", 2);
				defaults.put(directive[0], period(directive[1].strip()));
			} else {
				parseLine(line, text, annotations, defaults);
				text.append('\n');
			}
		}
		text.setLength(text.length() - 1);
		return new MarkedReport(text.toString(), annotations);
	}

	private static void parseLine(String line, StringBuilder text, List<Annotation> annotations, Map<String, String> defaults) {
		int at = 0;
		for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
			int close = line.indexOf('}', open);
			int bar = line.indexOf('|', open);
			if (close < 0 || bar < 0 || bar > close) {
				throw new IllegalArgumentException("unfinished mark: " + line.substring(open));
			}
			text.append(line, at, open);
			String span = line.substring(open + 1, bar);
			int start = text.codePointCount(0, text.length());
			text.append(span);
			for (String figure : line.substring(bar + 1, close).split("\\|\\|")) {
				annotations.add(annotation(span, start, figure, defaults));
			}
			at = close + 1;
		}
		text.append(line, at, line.length());
	}

	private static Annotation annotation(String span, int start, String figure, Map<String, String> defaults) {
		String[] parts = figure.split("\\|", 2);
		Map<String, String> statement = new LinkedHashMap<>(defaults);
		PlainAmount.of(span).ifPresent(amount -> {
			statement.put("value", amount.value().toPlainString());
			if (!amount.unit().isEmpty()) {
				statement.put("unit", amount.unit());
			}
			statement.put("qualifier", amount.qualifier());
		});
		if (parts.length > 1) {
			for (String token : parts[1].strip().split(" +")) {
				state(statement, token);
			}
		}
		statement.putIfAbsent("qualifier", "exact");
		statement.putIfAbsent("kind", KIND_OF_UNIT.getOrDefault(statement.getOrDefault("unit", ""), "count"));
		if (!statement.keySet().containsAll(List.of("value", "unit", "domain", "district", "period"))
				|| statement.get("unit").equals("%") && statement.get("kind").equals("count")) {
			throw new IllegalArgumentException("state value, unit and kind of " + span + '|' + figure + ": " + statement);
		}
		return new Annotation(start, start + span.codePointCount(0, span.length()), span, parts[0], statement);
	}

	private static void state(Map<String, String> statement, String token) {
		if (token.startsWith("@")) {
			statement.put("label", token.substring(1));
		} else if (token.equals("down")) {
			statement.computeIfPresent("value", (field, value) -> '-' + value);
		} else if (token.contains("=")) {
			String[] pair = token.split("=", 2);
			statement.put(ABBREVIATIONS.getOrDefault(pair[0], pair[0]), period(pair[1]));
		} else {
			throw new IllegalArgumentException("not a statement: " + token);
		}
	}

	/** Labels of periods hold blanks, statements do not: as:2024-12-31, since:2023-03, annual. */
	private static String period(String value) {
		return value.equals("annual") ? "annual average" : value.replaceFirst("^as:", "as of ").replaceFirst("^since:", "since ");
	}

	/** The gold lines, numbered from 1 behind the name of the report. */
	List<Map<String, Object>> gold(String name) {
		String prefix = name.substring(0, name.indexOf('-'));
		Map<String, String> ids = new HashMap<>();
		for (int i = 0; i < annotations.size(); i++) {
			String label = annotations.get(i).statement().get("label");
			if (label != null && ids.put(label, id(prefix, i)) != null) {
				throw new IllegalArgumentException(name + ": two figures are labelled @" + label);
			}
		}
		List<Map<String, Object>> lines = new ArrayList<>();
		for (int i = 0; i < annotations.size(); i++) {
			lines.add(annotations.get(i).fields(id(prefix, i), ids, sentence(annotations.get(i))));
		}
		return lines;
	}

	private static String id(String prefix, int index) {
		return "%s-%03d".formatted(prefix, index + 1);
	}

	private String sentence(Annotation annotation) {
		int start = text.offsetByCodePoints(0, annotation.start());
		int end = text.offsetByCodePoints(0, annotation.end());
		while (start > 0 && "。！？\n".indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		while (end < text.length() && "。！？\n".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return text.substring(start, end < text.length() && text.charAt(end) != '\n' ? end + 1 : end);
	}

}
