package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** What Tab offers. */
	static final class Names extends ArrayList<String> {

		private static final long serialVersionUID = 1L;

		Names() {
			super(FormatChoice.names(FigureFormat.class));
		}
	}

	private static final List<String> ESSENTIALS = List.of("file", "place", "text", "metric", "metric_name", "district", "period");

	private static final Set<String> SHOWN = Stream.concat(ESSENTIALS.stream(), Stream.of("start"))
			.collect(Collectors.toUnmodifiableSet());

	private static final List<String> REJECTED = List.of("file", "start", "text", "reason_text");

	/** The numbers that are no figures, for the eye. */
	static void writeRejected(List<Map<String, Object>> records, PrintWriter out) {
		Grid grid = grid(REJECTED, records);
		GridFormat.table(new Grid(REJECTED.stream().map(Headings::of).toList(), grid.rows()), out);
	}

	void write(List<Map<String, Object>> records, PrintWriter out) {
		write(records.iterator(), out);
	}

	/** Writes records as they come; only a table waits for all of them. */
	void write(Iterator<Map<String, Object>> records, PrintWriter out) {
		if (this == table) {
			List<Map<String, Object>> all = new ArrayList<>();
			records.forEachRemaining(record -> all.add(essentials(record)));
			write(ESSENTIALS, all, out);
		} else if (this == jsonl) {
			records.forEachRemaining(record -> Json.line(record, out));
		} else if (!records.hasNext()) {
			write(ESSENTIALS, List.of(), out);
		} else {
			Map<String, Object> first = records.next();
			List<String> fields = List.copyOf(first.keySet());
			write(fields, List.of(first), out);
			records.forEachRemaining(record -> GridFormat.csvLine(row(fields, record), out));
		}
	}

	/** What a table shows of a record, and from where on it stands. */
	private static Map<String, Object> essentials(Map<String, Object> record) {
		Map<String, Object> shown = new HashMap<>(record);
		shown.keySet().retainAll(SHOWN);
		return shown;
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
				records.stream().map(record -> row(fields, record)).toList());
	}

	private static List<String> row(List<String> fields, Map<String, Object> record) {
		return fields.stream().map(field -> RecordTable.text(record.get(field))).toList();
	}

	/** The fields as a person reads them; where the place in the file is not known, the character in its text. */
	private static List<String> forTheEye(List<String> fields, Map<String, Object> record) {
		return fields.stream().map(field -> !field.equals("place")
				? RecordTable.text(record.get(field))
				: record.get(field) instanceof Place place
						? place.display()
						: NLS.bind(Messages.FigureFormat_character, record.get("start")))
				.toList();
	}

}
