package fadu.question.named;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;

/** What a cell is, for a design to choose a style by: a zero, a number missing for one reason, and for another, are never one. */
final class State {

	/** A figure that a report states. */
	static final String REPORTED = "REPORTED";
	/** A reported nought, which is a figure and no gap. */
	static final String ZERO = "ZERO";
	/** A number that a formula gives. */
	static final String COMPUTED = "COMPUTED";
	/** A formula that has not all its terms. */
	static final String NOT_COMPUTABLE = "NOT_COMPUTABLE";

	private State() {
	}

	/** One of the four, or the name of the kind of the empty cell. */
	static String of(Cell cell) {
		return switch (cell) {
		case Cell.Reported reported -> reported.value().map(Value::quantity).orElseThrow().isZero() ? ZERO : REPORTED;
		case Cell.Computed computed -> COMPUTED;
		case Cell.NotComputable none -> NOT_COMPUTABLE;
		case Cell.Empty empty -> empty.kind().name();
		};
	}

}
