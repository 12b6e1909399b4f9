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

	void write(List<Map<String, Object>> records, PrintWriter out) {
		write(ESSENTIALS, records, out);
	}

	/** Writes the records; a table has the columns given. */
	void write(List<String> columns, List<Map<String, Object>> records, PrintWriter out) {
		switch (this) {
		case jsonl -> records.forEach(record -> Json.line(record, out));
		case csv -> GridFormat.csv(grid(records.isEmpty() ? columns : List.copyOf(records.get(0).keySet()), records), out);
		case table -> {
			Grid grid = grid(columns, records);
			GridFormat.table(new Grid(columns.stream().map(Headings::of).toList(), grid.rows()), out);
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
