package fadu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Normalised;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.Value;
import fadu.analysis.compare.Verdict;
import fadu.analysis.compare.Waiting;
import fadu.analysis.set.FigureSet;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * What is to be known below the table: for each metric the period in which it is compared, the cells that hold several numbers, why
 * it was not divided, what waits for review, and each reason of a verdict once, with the pairs it holds for.
 */
record ReasonNotes(FigureSet set, Comparison comparison, Normalised normalised) {

	private static final Wording WORDS = UserWording.get();

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
		List<String> notes = notes(row);
		if (pairs.isEmpty() && notes.isEmpty()) {
			return;
		}
		out.println("· " + WORDS.name(row.metric()));
		notes.forEach(note -> out.println("    " + note));
		pairs.forEach((reason, names) -> out.println(NLS.bind(Messages.ReasonNotes_reason,
				new Object[]{WORDS.display(reason.comparability()), WORDS.text(reason),
						String.join(Messages.ReasonNotes_separator, names)})));
	}

	private List<String> notes(ComparisonRow row) {
		List<String> notes = new ArrayList<>();
		WORDS.display(row.period()).ifPresent(notes::add);
		for (Cell cell : row.cells()) {
			if (cell instanceof Cell.Reported reported) {
				WORDS.disputed(reported)
						.ifPresent(text -> notes.add(NLS.bind(Messages.ReasonNotes_cell, WORDS.name(cell.district()), text)));
			}
			List<String> waiting = Waiting.of(set, row, cell).stream().map(figure -> WORDS.display(figure.getQuantity())).distinct()
					.toList();
			if (!waiting.isEmpty()) {
				notes.add(NLS.bind(Messages.ReasonNotes_waiting, WORDS.name(cell.district()),
						String.join(Messages.ReasonNotes_separator, waiting)));
			}
		}
		normalised.refusal(row).map(WORDS::display).ifPresent(notes::add);
		return notes;
	}

	private String name(Value value) {
		String code = value.district();
		return comparison.districts().stream().filter(district -> district.getCode().equals(code)).findFirst().map(WORDS::name)
				.orElse(code);
	}

}
