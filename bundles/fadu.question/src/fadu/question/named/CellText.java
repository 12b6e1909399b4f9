package fadu.question.named;

import java.util.List;
import java.util.Map;
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
 * @param note   period, scope and source of the figure, and other numbers of the same district; the sources of several that say the
 *                   same stand together
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
		List<Observation> rest = cell.observations().subList(1, cell.observations().size());
		Map<Boolean, List<Observation>> others = rest.stream()
				.collect(Collectors.partitioningBy(other -> said(other).equals(said(cell.principal()))));
		String references = Stream.concat(Stream.of(cell.principal()), others.get(true).stream()).map(numbers::reference)
				.collect(Collectors.joining());
		return Stream.of(Stream.of(period(cell.principal()) + ' ' + references), WORDS.disputed(cell).stream(), others.get(false)
				.stream().map(other -> Messages.bind(Messages.CellText_other, said(other), numbers.reference(other))))
				.flatMap(lines -> lines).collect(Collectors.joining("\n"));
	}

	/** A figure as the cell prints it, without its source. */
	private static String said(Observation figure) {
		return Messages.bind(Messages.CellText_said, WORDS.display(figure.getQuantity()), period(figure));
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
