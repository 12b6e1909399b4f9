package fadu.ui.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import fadu.wording.VerdictWords;
import fadu.wording.Wording;
import fadu.workspace.UserWording;

/**
 * The districts in the order of one row's numbers, the greatest first: the most of them that the verdicts allow one; else why not.
 *
 * @param order     codes of the districts, those that have no place behind the others; empty where no two may be put in order
 * @param said      what the order means, or why there is none, for the user
 * @param perMonth  whether dividing by the months would allow it
 * @param perPeople whether dividing by the people would allow it
 */
public record GridSort(List<String> order, String said, boolean perMonth, boolean perPeople) {

	private static final Wording WORDS = UserWording.get();
	private static final VerdictWords VERDICTS = new VerdictWords(WORDS);

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
		Set<String> group = verdicts.largestInOrder();
		if (group.size() < 2) {
			List<Reason> reasons = obstacles(verdicts);
			return refused(NLS.bind(Messages.GridSort_refused, metric,
					reasons.stream().map(WORDS::text).distinct().limit(2).collect(Collectors.joining(Messages.Grid_blank))),
					reasons);
		}
		List<Cell> ordered = numbers.stream().filter(cell -> group.contains(cell.district().getCode()))
				.sorted(Comparator.comparing((Cell cell) -> interval(cell).nominal()).reversed()).toList();
		List<Cell> apart = numbers.stream().filter(cell -> !group.contains(cell.district().getCode())).toList();
		String said = row.metric().getDirection() == Direction.NEUTRAL ? Messages.GridSort_size : Messages.GridSort_order;
		return new GridSort(Stream.concat(ordered.stream(), apart.stream()).map(Cell::district).map(District::getCode).toList(),
				NLS.bind(said, metric) + (overlaps(ordered) ? Messages.GridSort_open : "")
						+ (apart.isEmpty() ? "" : apart(verdicts, group, apart)),
				false, false);
	}

	/** Which districts stand behind the others without a place, each with what weighs most against one. */
	private static String apart(Verdicts verdicts, Set<String> group, List<Cell> apart) {
		return NLS.bind(Messages.GridSort_apart, apart.stream().map(Cell::district)
				.map(district -> NLS.bind(Messages.GridSort_because, WORDS.name(district), group.stream()
						.flatMap(member -> verdicts.of(member, district.getCode()).stream()).filter(verdict -> !verdict.ordered())
						.flatMap(verdict -> VERDICTS.gravest(verdict).stream()).distinct()
						.collect(Collectors.joining(Messages.Grid_comma))))
				.collect(Collectors.joining(Messages.Grid_separator)));
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
