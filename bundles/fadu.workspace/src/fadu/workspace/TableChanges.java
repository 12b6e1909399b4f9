package fadu.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.analysis.value.Observations;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.register.table.TableFigure;
import fadu.register.table.TableFigure.TableKey;

/**
 * What the figures of a table would change of those that earlier editions of it brought. A figure that a person has reviewed stays
 * as long as
 * the cell prints the same.
 *
 * @param added     figures of which no edition told
 * @param changed   figures that are other than before
 * @param unchanged how many are as they were
 */
public record TableChanges(List<TableFigure> added, List<Change> changed, int unchanged) {

	/**
	 * A figure that is other than before.
	 *
	 * @param before as it is kept
	 * @param after  as the table has it now
	 */
	public record Change(Observation before, TableFigure after) {
	}

	/** @param kept the figures of earlier editions, by the codes of their districts */
	static TableChanges of(List<TableFigure> figures, List<Observation> kept) {
		Map<TableKey, Observation> known = new HashMap<>();
		kept.forEach(
				figure -> known.merge(new TableKey(Observations.district(figure), figure.getMetric(), figure.getPeriod()), figure,
						(one, other) -> other.getStatus() == ReviewStatus.REJECTED ? one : other));
		List<TableFigure> added = new ArrayList<>();
		List<Change> changed = new ArrayList<>();
		int unchanged = 0;
		for (TableFigure figure : figures) {
			Optional<Observation> before = Optional.ofNullable(known.get(figure.key()));
			if (before.isEmpty()) {
				added.add(figure);
			} else if (isSame(before.get(), figure)) {
				unchanged++;
			} else {
				changed.add(new Change(before.get(), figure));
			}
		}
		return new TableChanges(List.copyOf(added), List.copyOf(changed), unchanged);
	}

	private static boolean isSame(Observation before, TableFigure now) {
		boolean reviewed = before.getStatus() != ReviewStatus.READ;
		return before.getQuantity().equals(now.quantity()) && before.getStatus() != ReviewStatus.REJECTED
				|| reviewed && now.printed().equals(before.getText());
	}

}
