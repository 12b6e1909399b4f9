package fadu.question.named;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;
import fadu.model.Observation;
import fadu.question.FigureNumbers;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * What the table prints in a cell.
 *
 * @param figure the number with bound and unit, or why there is none
 * @param note   period, scope and source of the figure, and further figures of the same district
 * @param mark   the sign of its verdict
 * @param state  {@code REPORTED}, for a computed number too, {@code NOT_COMPUTABLE} or the kind of the empty cell, for the
 *                   design to choose a style by
 */
record CellText(String figure, String note, String mark, String state) {

	private static final Wording WORDS = UserWording.get();

	/** Beside a number that another one in the same cell contradicts. */
	private static final String SEVERAL = " ≠";

	static CellText of(Mark marks, Cell cell, FigureNumbers numbers) {
		return switch (cell) {
		case Cell.Empty empty -> new CellText(WORDS.display(empty.kind()), null, null, empty.kind().name());
		case Cell.NotComputable none -> new CellText(WORDS.display(none), lines(WORDS.notes(none.derivation())), null,
				State.NOT_COMPUTABLE);
		case Cell.Reported reported -> new CellText(WORDS.display(cell) + (reported.chosen().disputed() ? SEVERAL : ""),
				note(reported, numbers), marks.of(cell.district()), State.REPORTED);
		case Cell.Computed computed -> new CellText(WORDS.display(cell), note(computed, numbers), marks.of(cell.district()),
				State.REPORTED);
		};
	}

	/** Sentences, one on each line; nothing where there is none. */
	static String lines(List<String> sentences) {
		return sentences.isEmpty() ? null : String.join("\n", sentences);
	}

	String figureWithMark() {
		return mark == null || mark.isEmpty() ? figure : figure + ' ' + mark;
	}

	private static String note(Cell.Reported cell, FigureNumbers numbers) {
		String principal = Stream
				.concat(Stream.of(period(cell.principal()) + ' ' + numbers.reference(cell.principal())),
						WORDS.disputed(cell).stream())
				.collect(Collectors.joining("\n"));
		List<Observation> others = cell.observations().subList(1, cell.observations().size());
		return others.isEmpty()
				? principal
				: principal + '\n' + others.stream().map(other -> Messages.bind(Messages.CellText_other, new Object[]{
						WORDS.display(other.getQuantity()), period(other), numbers.reference(other)}))
						.collect(Collectors.joining("\n"));
	}

	/** The period, and the figures that the number was computed from. */
	private static String note(Cell.Computed cell, FigureNumbers numbers) {
		return WORDS.display(cell.principal().period()) + ' '
				+ cell.principal().figures().stream().map(numbers::reference).collect(Collectors.joining());
	}

	private static String period(Observation observation) {
		String period = WORDS.display(observation.getPeriod());
		return WORDS.limits(new Value.Reported(observation)).map(limits -> Messages.bind(Messages.CellText_scope, period, limits))
				.orElse(period);
	}

}
