package fadu.report.build;

import java.util.List;
import java.util.Optional;

/**
 * What somebody wants a report to be.
 *
 * @param title     the title in the user's own words
 * @param parts     the parts in order
 * @param metrics   codes, lines of business or themes with commas between them; nothing for what each run is asked for
 * @param districts codes or names with commas between them; nothing for what each run is asked for
 * @param period    label of a period, or nothing
 * @param words     what its author says
 * @param look      how its pages look
 */
public record NewReport(String title, List<Part> parts, Optional<String> metrics, Optional<String> districts,
		Optional<String> period, AuthorWords words, ReportLook look) {

	/** The parts of a report for which nothing else was said. */
	public static final List<Part> USUAL = List.of(Part.GUIDE, Part.DOCUMENTS, Part.MATRIX, Part.CHART, Part.VERDICTS,
			Part.SOURCES);

	public NewReport {
		parts = List.copyOf(parts);
	}

	/** A report of the usual look without words of its author. */
	public NewReport(String title, List<Part> parts, Optional<String> metrics, Optional<String> districts,
			Optional<String> period) {
		this(title, parts, metrics, districts, period, AuthorWords.NONE, ReportLook.USUAL);
	}

}
