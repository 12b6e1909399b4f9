package fadu.report.oda.question;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import fadu.analysis.Cell;
import fadu.analysis.Comparison;
import fadu.analysis.ComparisonRow;
import fadu.model.Observation;

/** Numbers of the figures of a comparison, from 1, in the order in which the table prints them. */
final class SourceNumbers {

	private final Map<Observation, Integer> numbers = new IdentityHashMap<>();

	SourceNumbers(Comparison comparison) {
		for (ComparisonRow row : comparison.rows()) {
			for (Cell cell : row.cells()) {
				observations(cell).forEach(observation -> numbers.putIfAbsent(observation, numbers.size() + 1));
			}
		}
	}

	/** The reference printed behind a figure: {@code [12]}. */
	String reference(Observation observation) {
		return "[" + of(observation) + ']';
	}

	int of(Observation observation) {
		return numbers.get(observation);
	}

	static List<Observation> observations(Cell cell) {
		return switch (cell) {
		case Cell.Reported reported -> reported.observations();
		case Cell.Computed computed -> computed.principal().figures();
		case Cell.Empty empty -> List.of();
		case Cell.NotComputable none -> List.of();
		};
	}

}
