package fadu.ui.grid;

import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Value;
import fadu.analysis.derive.Normalisation;
import fadu.analysis.value.EmptyCell;
import fadu.model.Observation;
import fadu.model.value.Period;

/**
 * A cell of a grid.
 *
 * @param row     the row of its period
 * @param cell    the figure as reported, or why there is none
 * @param divided the divided row, where figures are divided and the metric may be
 * @param refusal why the row was not divided, where figures are divided and it was not
 * @param other   the year in whose column of the same district the figure of the row stands, where that is not this one
 * @param own     what the district reports of the year of this column all the same, or, beside the figure of the row, of a later
 *                    one
 *                    that has no column
 */
public record GridCell(ComparisonRow row, Cell cell, Optional<ComparisonRow> divided, Optional<Normalisation.Refusal> refusal,
		Optional<Period> other, Optional<Observation> own) {

	/** The place of a figure in the column of another year: none that is compared stands here. */
	GridCell standingIn(Period year, Optional<Observation> ofThisYear) {
		return new GridCell(row, new Cell.Empty(cell.district(), EmptyCell.OTHER_PERIOD), divided, refusal, Optional.of(year),
				ofThisYear);
	}

	/** The figure with one of a later year beside it, so that the newest is never out of sight. */
	GridCell with(Optional<Observation> later) {
		return new GridCell(row, cell, divided, refusal, other, later);
	}

	/** What stands in the divided row for the figure. */
	public Optional<Cell> dividedCell() {
		return cell.value().isEmpty()
				? Optional.empty()
				: divided.stream().flatMap(line -> line.cells().stream())
						.filter(other -> other.district() == cell.district()).findFirst();
	}

	/** The row that its verdicts are asked of: the divided one where the figure was divided. */
	public ComparisonRow judged() {
		return divided.filter(line -> dividedCell().flatMap(Cell::value).isPresent()).orElse(row);
	}

	/** The number that is drawn and put in order: the divided one where there is one. */
	public Optional<Value> value() {
		return dividedCell().flatMap(Cell::value).or(cell::value);
	}

}
