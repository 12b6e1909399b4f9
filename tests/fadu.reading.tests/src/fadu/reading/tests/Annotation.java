package fadu.reading.tests;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One figure of an annotated report: what a careful person reads at its place.
 *
 * @param start     the first code point of the span
 * @param end       the code point behind the last
 * @param text      what stands there
 * @param metric    what is counted, in the words of statistics
 * @param statement what is true of the figure, by the names of the gold fields; see CONVENTIONS.md of the corpus
 */
record Annotation(int start, int end, String text, String metric, Map<String, String> statement) {

	/** The fields of a gold line, in their order. */
	Map<String, Object> fields(String id, Map<String, String> idsByLabel, String sentence) {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("id", id);
		fields.put("start", start);
		fields.put("end", end);
		fields.put("text", text);
		fields.put("value", new BigDecimal(statement.get("value")));
		for (String field : new String[]{"unit", "qualifier", "kind"}) {
			fields.put(field, statement.get(field));
		}
		fields.put("metric", metric);
		fields.put("code", statement.get("code"));
		for (String field : new String[]{"domain", "district", "period"}) {
			fields.put(field, statement.get(field));
		}
		fields.put("relation", relation(idsByLabel));
		fields.put("sentence", sentence);
		fields.put("note", statement.getOrDefault("note", ""));
		return fields;
	}

	private Map<String, String> relation(Map<String, String> idsByLabel) {
		for (String type : MarkedReport.RELATIONS) {
			String label = statement.get(type);
			if (label != null) {
				String other = idsByLabel.get(label);
				if (other == null) {
					throw new IllegalArgumentException(text + " " + metric + ": no figure is labelled @" + label);
				}
				Map<String, String> relation = new LinkedHashMap<>();
				relation.put("type", type);
				relation.put("of", other);
				return relation;
			}
		}
		return null;
	}

}
