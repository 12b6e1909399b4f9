package fadu.ui.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Comparability;
import fadu.analysis.compare.ComparisonRow;
import fadu.analysis.compare.Reason;
import fadu.analysis.compare.ReasonKind;
import fadu.analysis.compare.Verdicts;
import fadu.analysis.value.Interval;
import fadu.model.Direction;
import fadu.model.District;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * The districts in the order of one row's numbers, the greatest first, where the verdicts allow an order; else why not.
 *
 * @param order     codes of the districts, those without a number last; empty where they may not be put in order
 * @param said      what the order means, or why there is none, for the user
 * @param perMonth  whether dividing by the months would allow it
 * @param perPeople whether dividing by the people would allow it
 */
public record GridSort(List<String> order, String said, boolean perMonth, boolean perPeople) {

	private static final Wording WORDS = UserWording.get();

	/** The order of a row. */
	public static GridSort of(ComparisonRow row) {
		return of(row, Set.of());
	}

	/** The order of a row by the numbers of all but some districts. */
	static GridSort of(ComparisonRow row, Set<String> hidden) {
		List<Cell> numbers = row.cells().stream().filter(cell -> cell.value().isPresent())
				.filter(cell -> !hidden.contains(cell.district().getCode())).toList();
		String metric = WORDS.name(row.metric());
		if (numbers.size() < 2) {
			return refused(NLS.bind(Messages.GridSort_few, metric), List.of());
		}
		Verdicts verdicts = row.verdicts().among(numbers.stream().map(cell -> cell.district().getCode()).toList());
		if (!verdicts.ordered()) {
			List<Reason> reasons = obstacles(verdicts);
			return refused(NLS.bind(Messages.GridSort_refused, metric,
					reasons.stream().map(WORDS::text).distinct().limit(2).collect(Collectors.joining(Messages.Grid_blank))),
					reasons);
		}
		List<String> order = numbers.stream().sorted(Comparator.comparing((Cell cell) -> interval(cell).nominal()).reversed())
				.map(Cell::district).map(District::getCode).toList();
		String said = row.metric().getDirection() == Direction.NEUTRAL ? Messages.GridSort_size : Messages.GridSort_order;
		return new GridSort(order, NLS.bind(said, metric) + (overlaps(numbers) ? Messages.GridSort_open : ""), false, false);
	}

	private static GridSort refused(String said, List<Reason> reasons) {
		return new GridSort(List.of(), said, reasons.stream().anyMatch(reason -> reason.kind() == ReasonKind.PERIOD_LENGTH),
				reasons.stream().anyMatch(reason -> reason.kind() == ReasonKind.LEVEL));
	}

	private static List<Reason> obstacles(Verdicts verdicts) {
		return verdicts.reasons().stream()
				.filter(reason -> reason.comparability() == Comparability.NOT_COMPARABLE || reason.kind().forbidsOrder())
				.sorted(Comparator.comparing(Reason::comparability).reversed()).toList();
	}

	/** Whether bounds leave open which of two is greater. */
	private static boolean overlaps(List<Cell> numbers) {
		List<Interval> sorted = numbers.stream().map(GridSort::interval)
				.sorted(Comparator.comparing(Interval::nominal)).toList();
		for (int i = 1; i < sorted.size(); i++) {
			if (!sorted.get(i - 1).isBelow(sorted.get(i)) && sorted.get(i - 1).nominal().compareTo(sorted.get(i).nominal()) != 0) {
				return true;
			}
		}
		return false;
	}

	private static Interval interval(Cell cell) {
		return cell.value().orElseThrow().interval();
	}

	/** Whether there is an order. */
	public boolean allowed() {
		return !order.isEmpty();
	}

}
