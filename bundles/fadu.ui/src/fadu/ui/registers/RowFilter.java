package fadu.ui.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.register.row.RowQuery.RowOrder;

/**
 * Which rows of a register are shown, as a person says it.
 *
 * @param where     a condition in the language of {@code --where}; blank for none
 * @param columns   by the names of columns what was typed above them
 * @param districts codes; empty for all
 * @param order     by which column they are sorted
 */
public record RowFilter(String where, Map<String, String> columns, List<String> districts, Optional<RowOrder> order) {

	/** All rows. */
	public static final RowFilter ALL = new RowFilter("", Map.of(), List.of(), Optional.empty());

	/** The rows of some districts that a condition is true of. */
	public static RowFilter of(String where, List<String> districts) {
		return new RowFilter(where, Map.of(), districts, Optional.empty());
	}

	/** With another condition. */
	public RowFilter withWhere(String other) {
		return new RowFilter(other.strip(), columns, districts, order);
	}

	/** With something else above a column; blank for nothing. */
	public RowFilter withColumn(String name, String typed) {
		Map<String, String> others = new LinkedHashMap<>(columns);
		if (typed.isBlank()) {
			others.remove(name);
		} else {
			others.put(name, typed.strip());
		}
		return new RowFilter(where, others, districts, order);
	}

	/** Of other districts; none for all. */
	public RowFilter withDistricts(List<String> others) {
		return new RowFilter(where, columns, others, order);
	}

	/** In another order. */
	public RowFilter withOrder(Optional<RowOrder> other) {
		return new RowFilter(where, columns, districts, other);
	}

	/** Whether all rows are shown. */
	public boolean isOpen() {
		return where.isBlank() && columns.isEmpty() && districts.isEmpty();
	}

}
