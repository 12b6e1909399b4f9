package fadu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import fadu.reading.formats.Place;

/** How a list of figures is written. */
enum FigureFormat {
	/** For the eye. */
	table,
	/** One JSON object on each line. */
	jsonl,
	/** For a spreadsheet. */
	csv;

	private static final List<String> ESSENTIALS = List.of("file", "place", "text", "metric", "metric_name", "district", "period");

	private static final List<String> REJECTED = List.of("file", "start", "text", "reason_text");

	/** The numbers that are no figures, for the eye. */
	static void writeRejected(List<Map<String, Object>> records, PrintWriter out) {
		Grid grid = grid(REJECTED, records);
		GridFormat.table(new Grid(REJECTED.stream().map(Headings::of).toList(), grid.rows()), out);
	}

	void write(List<Map<String, Object>> records, PrintWriter out) {
		write(ESSENTIALS, records, out);
	}

	/** Writes the records; a table has the columns given. */
	void write(List<String> columns, List<Map<String, Object>> records, PrintWriter out) {
		switch (this) {
		case jsonl -> records.forEach(record -> Json.line(record, out));
		case csv -> GridFormat.csv(grid(records.isEmpty() ? columns : List.copyOf(records.get(0).keySet()), records), out);
		case table -> {
			List<String> heads = columns.stream().map(Headings::of).toList();
			GridFormat.table(new Grid(heads, records.stream().map(record -> forTheEye(columns, record)).toList()), out);
		}
		}
	}

	private static Grid grid(List<String> fields, List<Map<String, Object>> records) {
		return new Grid(fields,
				records.stream().map(record -> fields.stream().map(field -> text(record.get(field))).toList()).toList());
	}

	/** The fields as a person reads them; where the place in the file is not known, the character in its text. */
	private static List<String> forTheEye(List<String> fields, Map<String, Object> record) {
		return fields.stream().map(field -> !field.equals("place")
				? text(record.get(field))
				: record.get(field) instanceof Place place
						? place.display()
						: NLS.bind(Messages.FigureFormat_character, record.get("start")))
				.toList();
	}

	private static String text(Object value) {
		if (value instanceof Place place) {
			return place.label();
		}
		if (value instanceof Map<?, ?> relation) {
			return relation.get("type") + " " + relation.get("of");
		}
		return value == null ? "" : value.toString();
	}

}
