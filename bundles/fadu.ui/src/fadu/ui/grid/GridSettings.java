package fadu.ui.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a grid is arranged, by codes, so that it outlasts figures that come and go.
 *
 * @param districts       in this order first, then the others in that of the catalogue
 * @param metrics         the same for rows
 * @param hiddenDistricts not shown
 * @param hiddenMetrics   not shown
 * @param hideEmpty       whether rows without any number are left out
 * @param grouping        what rows stand together by
 * @param closed          keys of groups whose rows are not to be seen
 * @param sortedBy        the metric whose numbers put the districts in order
 * @param everyYear       whether each year of a district has a column of its own
 */
public record GridSettings(List<String> districts, List<String> metrics, Set<String> hiddenDistricts, Set<String> hiddenMetrics,
		boolean hideEmpty, Grouping grouping, Set<String> closed, Optional<String> sortedBy, boolean everyYear) {

	/** Everything as the catalogue has it, empty rows left out. */
	public static final GridSettings DEFAULT = new GridSettings(List.of(), List.of(), Set.of(), Set.of(), true, Grouping.NONE,
			Set.of(), Optional.empty(), false);

	public GridSettings {
		districts = List.copyOf(districts);
		metrics = List.copyOf(metrics);
		hiddenDistricts = Set.copyOf(hiddenDistricts);
		hiddenMetrics = Set.copyOf(hiddenMetrics);
		closed = Set.copyOf(closed);
	}

	/** The same with districts in another order, which is no longer that of a metric. */
	public GridSettings withDistricts(List<String> order) {
		return new GridSettings(order, metrics, hiddenDistricts, hiddenMetrics, hideEmpty, grouping, closed, Optional.empty(),
				everyYear);
	}

	/** The same with districts in the order of a metric's numbers. */
	public GridSettings sorted(String metric, List<String> order) {
		return new GridSettings(order, metrics, hiddenDistricts, hiddenMetrics, hideEmpty, grouping, closed, Optional.of(metric),
				everyYear);
	}

	/** The same with rows in another order. */
	public GridSettings withMetrics(List<String> order) {
		return new GridSettings(districts, order, hiddenDistricts, hiddenMetrics, hideEmpty, grouping, closed, sortedBy, everyYear);
	}

	/** The same with some districts hidden, too. */
	public GridSettings hidingDistricts(Collection<String> some) {
		return new GridSettings(districts, metrics, union(hiddenDistricts, some), hiddenMetrics, hideEmpty, grouping, closed,
				sortedBy, everyYear);
	}

	/** The same with some rows hidden, too. */
	public GridSettings hidingMetrics(Collection<String> some) {
		return new GridSettings(districts, metrics, hiddenDistricts, union(hiddenMetrics, some), hideEmpty, grouping, closed,
				sortedBy, everyYear);
	}

	/** The same with nothing hidden by hand. */
	public GridSettings showingAll() {
		return new GridSettings(districts, metrics, Set.of(), Set.of(), hideEmpty, grouping, closed, sortedBy, everyYear);
	}

	/** The same with empty rows left out, or not. */
	public GridSettings hidingEmpty(boolean hide) {
		return new GridSettings(districts, metrics, hiddenDistricts, hiddenMetrics, hide, grouping, closed, sortedBy, everyYear);
	}

	/** The same with a column for each year of a district, or for those of many rows only. */
	public GridSettings everyYear(boolean every) {
		return new GridSettings(districts, metrics, hiddenDistricts, hiddenMetrics, hideEmpty, grouping, closed, sortedBy, every);
	}

	/** The same with other groups, all open. */
	public GridSettings by(Grouping other) {
		return new GridSettings(districts, metrics, hiddenDistricts, hiddenMetrics, hideEmpty, other, Set.of(), sortedBy,
				everyYear);
	}

	/** The same with a group opened or closed. */
	public GridSettings open(String group, boolean open) {
		Set<String> keys = new LinkedHashSet<>(closed);
		if (open ? keys.remove(group) : keys.add(group)) {
			return new GridSettings(districts, metrics, hiddenDistricts, hiddenMetrics, hideEmpty, grouping, keys, sortedBy,
					everyYear);
		}
		return this;
	}

	private static Set<String> union(Set<String> some, Collection<String> others) {
		Set<String> all = new LinkedHashSet<>(some);
		all.addAll(others);
		return all;
	}

	/** Codes in the order that was chosen, then the others as they come. */
	static List<String> ordered(Collection<String> codes, List<String> chosen) {
		List<String> order = new ArrayList<>(chosen);
		order.retainAll(codes);
		codes.stream().filter(code -> !chosen.contains(code)).forEach(order::add);
		return order;
	}

	/** Codes in which one was moved before another, or to the end. */
	static List<String> moved(List<String> codes, String what, Optional<String> before) {
		List<String> order = new ArrayList<>(codes);
		if (before.filter(what::equals).isPresent() || !order.remove(what)) {
			return codes;
		}
		order.add(before.map(order::indexOf).filter(place -> place >= 0).orElse(order.size()), what);
		return List.copyOf(order);
	}

}
