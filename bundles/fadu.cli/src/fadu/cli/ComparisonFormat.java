package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Normalised;
import fadu.analysis.set.FigureSet;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/** How a comparison is written. */
enum ComparisonFormat {
	/** For the eye: two lines for each metric, the figures and below them their periods; then the reasons. */
	table,
	/** Everything, for programs. */
	json,
	/** For a document. */
	md;

	/** What Tab offers. */
	static final class Names extends ArrayList<String> {

		private static final long serialVersionUID = 1L;

		Names() {
			super(FormatChoice.names(ComparisonFormat.class));
		}
	}

	private static final Wording WORDS = UserWording.get();

	private static final String SEPARATOR = "\n";

	/** Beside a number that another one in the same cell contradicts. */
	private static final String SEVERAL = " ≠";

	void write(FigureSet set, Comparison comparison, Normalised normalised, PrintWriter out) {
		switch (this) {
		case json -> Json.array(new ComparisonRecord(set, comparison, normalised).rows(), out);
		case md -> GridFormat.markdown(grid(comparison, normalised), out);
		case table -> {
			GridFormat.table(grid(comparison, normalised), out);
			new ReasonNotes(set, comparison, normalised).write(out);
		}
		}
	}

	private static Grid grid(Comparison comparison, Normalised normalised) {
		List<String> head = new ArrayList<>();
		head.add(Messages.Headings_metricName);
		comparison.districts().forEach(district -> head.add(WORDS.name(district)));
		head.add(Messages.Headings_comparability);
		List<List<String>> rows = new ArrayList<>();
		for (ComparisonRow row : comparison.rows()) {
			List<String> line = new ArrayList<>();
			line.add(WORDS.name(row.metric()));
			row.cells().forEach(cell -> line.add(text(cell) + divided(normalised.of(row, cell))));
			line.add(row.worst().map(WORDS::display).orElse(Messages.ComparisonFormat_single));
			rows.add(line);
		}
		return new Grid(head, rows);
	}

	private static String text(Cell cell) {
		return switch (cell) {
		case Cell.Empty empty -> '[' + WORDS.display(empty.kind()) + ']';
		case Cell.NotComputable none -> '[' + WORDS.display(none) + ']' + SEPARATOR
				+ String.join(SEPARATOR, WORDS.notes(none.derivation()));
		case Cell.Reported reported -> text(cell, reported.chosen().disputed() ? SEVERAL : more(reported.observations().size()));
		case Cell.Computed computed -> text(cell, more(computed.derivations().size()));
		};
	}

	private static String more(int numbers) {
		return numbers > 1 ? " …" : "";
	}

	private static String text(Cell cell, String more) {
		return WORDS.display(cell) + more + SEPARATOR + cell.value().map(value -> WORDS.display(value.period())
				+ WORDS.limits(value).map(limits -> SEPARATOR + '[' + limits + ']').orElse("")).orElse("");
	}

	/** The figure divided, below the figure as reported. */
	private static String divided(Optional<Cell> divided) {
		return divided.map(cell -> SEPARATOR + (cell.value().isPresent() ? WORDS.display(cell) : '[' + WORDS.display(cell) + ']'))
				.orElse("");
	}

}
