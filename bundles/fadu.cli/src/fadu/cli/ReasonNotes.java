package fadu.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.Figures;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Value;
import fadu.analysis.compare.Verdict;
import fadu.catalogue.Names;

/** The reasons of the verdicts, below the table: for each metric each reason once, with the pairs it holds for. */
record ReasonNotes(Comparison comparison) {

	void write(PrintWriter out) {
		if (comparison.rows().isEmpty()) {
			out.println(Messages.ReasonNotes_nothing);
			return;
		}
		out.println();
		out.println(Messages.ReasonNotes_title);
		comparison.rows().forEach(row -> write(row, out));
	}

	private void write(ComparisonRow row, PrintWriter out) {
		Map<Reason, Set<String>> pairs = new LinkedHashMap<>();
		for (Verdict verdict : row.verdicts()) {
			String pair = name(verdict.left()) + '–' + name(verdict.right());
			verdict.reasons().forEach(reason -> pairs.computeIfAbsent(reason, key -> new LinkedHashSet<>()).add(pair));
		}
		if (pairs.isEmpty()) {
			return;
		}
		out.println("· " + Names.of(row.metric()));
		pairs.forEach((reason, names) -> out.println(NLS.bind(Messages.ReasonNotes_reason,
				new Object[] { Figures.display(reason.comparability()), reason.text(), String.join(Messages.ReasonNotes_separator, names) })));
	}

	private String name(Value value) {
		String code = value.district();
		return comparison.districts().stream().filter(district -> district.getCode().equals(code)).findFirst().map(Names::of)
				.orElse(code);
	}

}
