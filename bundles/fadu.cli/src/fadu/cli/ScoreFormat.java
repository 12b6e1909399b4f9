package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a score is written. */
enum ScoreFormat {
	/** For the eye. */
	table,
	/** One JSON object: all figures together, then {@code by}, {@code missed} and {@code false_alarms}. */
	json;

	/** What Tab offers. */
	static final class Names extends ArrayList<String> {

		private static final long serialVersionUID = 1L;

		Names() {
			super(FormatChoice.names(ScoreFormat.class));
		}
	}

	void write(ScoreRecord score, PrintWriter out) {
		switch (this) {
		case json -> {
			Map<String, Object> record = new LinkedHashMap<>(score.total());
			score.by().ifPresent(group -> record.put("by", score.groups()));
			if (score.most() > 0) {
				record.put("missed", score.misses());
				record.put("false_alarms", score.alarms());
			}
			Json.line(record, out);
		}
		case table -> {
			List<List<String>> rows = new ArrayList<>();
			score.total().forEach((field, value) -> rows.add(List.of(heading(field), text(value))));
			GridFormat.table(new Grid(List.of(Messages.ScoreFormat_measure, Messages.ScoreFormat_value), rows), out);
			list(score.groups(), "", out);
			list(score.misses(), Messages.ScoreFormat_missed, out);
			list(score.alarms(), Messages.ScoreFormat_alarms, out);
		}
		}
	}

	private static void list(List<Map<String, Object>> records, String title, PrintWriter out) {
		if (records.isEmpty()) {
			return;
		}
		out.println();
		if (!title.isEmpty()) {
			out.println(title);
		}
		List<String> fields = List.copyOf(records.get(0).keySet());
		GridFormat.table(new Grid(fields.stream().map(ScoreFormat::heading).toList(),
				records.stream().map(record -> fields.stream().map(field -> text(record.get(field))).toList()).toList()), out);
	}

	private static String heading(String field) {
		return switch (field) {
		case "documents" -> Messages.ScoreFormat_documents;
		case "document" -> Messages.ScoreFormat_document;
		case "group" -> Messages.ScoreFormat_group;
		case "figures" -> Messages.ScoreFormat_figures;
		case "read" -> Messages.ScoreFormat_read;
		case "recall" -> Messages.ScoreFormat_recall;
		case "precision" -> Messages.ScoreFormat_precision;
		case "recall_digits" -> Messages.ScoreFormat_recallDigits;
		case "unit" -> Messages.ScoreFormat_unit;
		case "qualifier" -> Messages.ScoreFormat_qualifier;
		case "kind" -> Messages.ScoreFormat_kind;
		case "domain" -> Messages.ScoreFormat_domain;
		case "relation" -> Messages.ScoreFormat_relation;
		case "relation_precision" -> Messages.ScoreFormat_relationPrecision;
		case "relation_f1" -> Messages.ScoreFormat_relationF1;
		case "code_precision" -> Messages.ScoreFormat_codePrecision;
		case "code_recall" -> Messages.ScoreFormat_codeRecall;
		case "whole" -> Messages.ScoreFormat_whole;
		case "sure" -> Messages.ScoreFormat_sure;
		case "sure_whole" -> Messages.ScoreFormat_sureWhole;
		default -> Headings.of(field);
		};
	}

	private static String text(Object value) {
		return value == null || value.toString().isEmpty() ? Messages.ScoreFormat_none : value.toString();
	}

}
