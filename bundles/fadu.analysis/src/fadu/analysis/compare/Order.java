package fadu.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import fadu.analysis.value.Interval;
import fadu.model.Direction;
import fadu.model.District;

/**
 * The places of districts on one metric, as far as the figures allow. A place is an interval: bounds that overlap and ties leave
 * it open. Where one pair may not be compared, the level of an area is not known, or the metric has no better and worse, nobody has
 * a
 * place.
 */
public final class Order {

	/**
	 * Where a district stands.
	 *
	 * @param district the district
	 * @param best     the best place it can have, from 1
	 * @param worst    the worst
	 */
	public record Place(District district, int best, int worst) {
	}

	private Order() {
	}

	/** The places of the districts that have a number, the best first; nothing where they cannot be ordered. */
	public static Optional<List<Place>> of(ComparisonRow row) {
		List<Cell> cells = row.cells().stream().filter(cell -> cell.value().isPresent()).toList();
		boolean allowed = row.metric().getDirection() != Direction.NEUTRAL && row.verdicts().ordered();
		if (!allowed) {
			return Optional.empty();
		}
		BiPredicate<Cell, Cell> better = row.metric().getDirection() == Direction.UP
				? (one, other) -> interval(other).isBelow(interval(one))
				: (one, other) -> interval(one).isBelow(interval(other));
		List<Place> places = new ArrayList<>();
		for (Cell cell : cells) {
			int above = (int) cells.stream().filter(other -> better.test(other, cell)).count();
			int below = (int) cells.stream().filter(other -> better.test(cell, other)).count();
			places.add(new Place(cell.district(), 1 + above, cells.size() - below));
		}
		boolean nothingKnown = places.stream().allMatch(place -> place.best() == 1 && place.worst() == cells.size());
		places.sort((one, other) -> one.best() != other.best() ? one.best() - other.best() : one.worst() - other.worst());
		return nothingKnown ? Optional.empty() : Optional.of(List.copyOf(places));
	}

	private static Interval interval(Cell cell) {
		return cell.value().orElseThrow().interval();
	}

}
