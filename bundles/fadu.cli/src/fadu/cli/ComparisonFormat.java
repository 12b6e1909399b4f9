package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fadu.analysis.Cell;
import fadu.analysis.Comparison;
import fadu.analysis.ComparisonRow;
import fadu.analysis.Figures;
import fadu.analysis.derive.Derivation;
import fadu.catalogue.Names;

/** How a comparison is written. */
enum ComparisonFormat {
	/** For the eye: two lines for each metric, the figures and below them their periods; then the reasons. */
	table,
	/** Everything, for programs. */
	json,
	/** For a spreadsheet: figures, then periods. */
	csv,
	/** For a document. */
	md;

	void write(Comparison comparison, Map<Cell, Derivation> normalised, PrintWriter out) {
		switch (this) {
		case json -> Json.array(new ComparisonRecord(comparison, normalised).rows(), out);
		case csv -> GridFormat.csv(grid(comparison, normalised, true, " "), out);
		case md -> GridFormat.markdown(grid(comparison, normalised, false, "\n"), out);
		case table -> {
			GridFormat.table(grid(comparison, normalised, false, "\n"), out);
			new ReasonNotes(comparison).write(out);
		}
		}
	}

	private static Grid grid(Comparison comparison, Map<Cell, Derivation> normalised, boolean withCode, String periodSeparator) {
		List<String> head = new ArrayList<>();
		if (withCode) {
			head.add(Messages.Headings_metric);
		}
		head.add(Messages.Headings_metricName);
		comparison.districts().forEach(district -> head.add(Names.of(district)));
		head.add(Messages.Headings_comparability);
		List<List<String>> rows = new ArrayList<>();
		for (ComparisonRow row : comparison.rows()) {
			List<String> line = new ArrayList<>();
			if (withCode) {
				line.add(row.metric().getCode());
			}
			line.add(Names.of(row.metric()));
			row.cells().forEach(cell -> line.add(text(cell, periodSeparator) + divided(normalised.get(cell), periodSeparator)));
			line.add(row.worst().map(Figures::display).orElse(Messages.ComparisonFormat_single));
			rows.add(line);
		}
		return new Grid(head, rows);
	}

	private static String text(Cell cell, String periodSeparator) {
		return switch (cell) {
		case Cell.Empty empty -> '[' + Figures.display(empty.kind()) + ']';
		case Cell.Reported reported -> {
			String more = reported.observations().size() > 1 ? " …" : "";
			yield Figures.display(reported.principal().getQuantity()) + more + periodSeparator
					+ Figures.display(reported.principal().getPeriod());
		}
		};
	}

	/** The figure divided, below the figure as reported. */
	private static String divided(Derivation derivation, String separator) {
		return switch (derivation) {
		case null -> "";
		case Derivation.Derived derived -> separator + DeriveFormat.value(derived);
		case Derivation.NotComputable none -> separator + Messages.DeriveFormat_notComputable;
		};
	}

}
