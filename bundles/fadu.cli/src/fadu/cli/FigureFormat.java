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

	void write(List<Map<String, Object>> records, PrintWriter out) {
		switch (this) {
		case jsonl -> records.forEach(record -> Json.line(record, out));
		case csv -> GridFormat.csv(grid(records.isEmpty() ? ESSENTIALS : List.copyOf(records.get(0).keySet()), records), out);
		case table -> {
			List<String> heads = ESSENTIALS.stream().map(Headings::of).toList();
			GridFormat.table(new Grid(heads, records.stream().map(FigureFormat::essentials).toList()), out);
		}
		}
	}

	private static Grid grid(List<String> fields, List<Map<String, Object>> records) {
		return new Grid(fields, records.stream().map(record -> fields.stream().map(field -> text(record.get(field))).toList()).toList());
	}

	/** What the eye needs; where the place in the file is not known, the character in its text. */
	private static List<String> essentials(Map<String, Object> record) {
		return ESSENTIALS.stream().map(field -> !field.equals("place") ? text(record.get(field))
				: record.get(field) instanceof Place place ? place.display()
						: NLS.bind(Messages.FigureFormat_character, record.get("start"))).toList();
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
