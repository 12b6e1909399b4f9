package fadu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** How a list of figures is written. */
enum FigureFormat {
	/** For the eye. */
	table,
	/** One JSON object on each line. */
	jsonl,
	/** For a spreadsheet. */
	csv;

	private static final List<String> ESSENTIALS = List.of("file", "start", "text", "metric", "metric_name", "district", "period");

	private static final List<String> REJECTED = List.of("file", "start", "text", "reason_text");

	/** The numbers that are no figures, for the eye. */
	static void writeRejected(List<Map<String, Object>> records, PrintWriter out) {
		Grid grid = grid(REJECTED, records);
		GridFormat.table(new Grid(REJECTED.stream().map(Headings::of).toList(), grid.rows()), out);
	}

	void write(List<Map<String, Object>> records, PrintWriter out) {
		switch (this) {
		case jsonl -> records.forEach(record -> Json.line(record, out));
		case csv -> GridFormat.csv(grid(records.isEmpty() ? ESSENTIALS : List.copyOf(records.get(0).keySet()), records), out);
		case table -> {
			Grid grid = grid(ESSENTIALS, records);
			GridFormat.table(new Grid(ESSENTIALS.stream().map(Headings::of).toList(), grid.rows()), out);
		}
		}
	}

	private static Grid grid(List<String> fields, List<Map<String, Object>> records) {
		return new Grid(fields, records.stream().map(record -> fields.stream().map(field -> text(record.get(field))).toList()).toList());
	}

	private static String text(Object value) {
		if (value instanceof Map<?, ?> relation) {
			return relation.get("type") + " " + relation.get("of");
		}
		return value == null ? "" : value.toString();
	}

}
