package fadu.report.oda.question;

import java.util.List;
import java.util.stream.Collectors;

import fadu.analysis.Cell;
import fadu.analysis.ComparisonRow;
import fadu.analysis.Figures;
import fadu.model.Observation;

/**
 * What the table prints in a cell.
 *
 * @param figure the number with bound and unit, or why there is none
 * @param note   period, scope and source of the figure, and further figures of the same district
 * @param mark   the sign of its verdict
 * @param state  {@code REPORTED}, for a computed number too, {@code NOT_COMPUTABLE} or the kind of the empty cell, for the
 *               design to choose a style by
 */
record CellText(String figure, String note, String mark, String state) {

	static CellText of(ComparisonRow row, Cell cell, SourceNumbers numbers) {
		return switch (cell) {
		case Cell.Empty empty -> new CellText(Figures.display(empty.kind()), null, null, empty.kind().name());
		case Cell.NotComputable none -> new CellText(Figures.display(none), String.join("\n", none.derivation().reasons()), null,
				"NOT_COMPUTABLE");
		case Cell.Reported reported -> new CellText(Figures.display(cell), note(reported, numbers), Mark.of(row, cell.district()),
				"REPORTED");
		case Cell.Computed computed -> new CellText(Figures.display(cell), note(computed, numbers), Mark.of(row, cell.district()),
				"REPORTED");
		};
	}

	String figureWithMark() {
		return mark == null || mark.isEmpty() ? figure : figure + ' ' + mark;
	}

	private static String note(Cell.Reported cell, SourceNumbers numbers) {
		String principal = period(cell.principal()) + ' ' + numbers.reference(cell.principal());
		List<Observation> others = cell.observations().subList(1, cell.observations().size());
		return others.isEmpty() ? principal
				: principal + '\n' + others.stream().map(other -> Messages.bind(Messages.CellText_other, new Object[] {
						Figures.display(other.getQuantity()), period(other), numbers.reference(other) }))
						.collect(Collectors.joining("\n"));
	}

	/** The period, and the figures that the number was computed from. */
	private static String note(Cell.Computed cell, SourceNumbers numbers) {
		return Figures.display(cell.principal().period()) + ' '
				+ cell.principal().figures().stream().map(numbers::reference).collect(Collectors.joining());
	}

	private static String period(Observation observation) {
		String period = Figures.display(observation.getPeriod());
		String scope = observation.getScope();
		return scope == null || scope.isBlank() ? period : Messages.bind(Messages.CellText_scope, period, scope);
	}

}
