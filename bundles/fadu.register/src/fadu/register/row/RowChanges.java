package fadu.register.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import fadu.register.definition.RegisterDefinition;
import fadu.register.field.RowField;

/**
 * What the rows of a file would change of those that are kept.
 *
 * @param added     rows whose key is new
 * @param changed   rows of which a value differs
 * @param unchanged how many rows are kept as they are
 */
public record RowChanges(List<RegisterRow> added, List<RowChange> changed, int unchanged) {

	/** So many rows are looked for at once. */
	private static final int AT_ONCE = 5000;

	/** All rows are new, as nothing is kept. */
	public static RowChanges allNew(RowsRead read) {
		return new RowChanges(List.copyOf(read.rows()), List.of(), 0);
	}

	/**
	 * A row as it is kept.
	 *
	 * @param version the number of the import that brought it
	 * @param values  its values
	 */
	public record KeptRow(int version, Map<String, Object> values) {
	}

	/**
	 * Holds the rows of a file against those that are kept. A column that the file has not leaves what is kept.
	 *
	 * @param kept finds those that are kept under the same keys of the same districts as some rows, by {@link RegisterRow#id()}
	 */
	public static RowChanges of(RegisterDefinition register, RowsRead read,
			Function<List<RegisterRow>, Map<String, KeptRow>> kept) {
		List<RegisterRow> added = new ArrayList<>();
		List<RowChange> changed = new ArrayList<>();
		int unchanged = 0;
		Map<String, KeptRow> some = Map.of();
		for (int i = 0; i < read.rows().size(); i++) {
			if (i % AT_ONCE == 0) {
				some = kept.apply(read.rows().subList(i, Math.min(read.rows().size(), i + AT_ONCE)));
			}
			RegisterRow row = read.rows().get(i);
			Optional<KeptRow> before = Optional.ofNullable(some.get(row.id()));
			if (before.isEmpty()) {
				added.add(row);
				continue;
			}
			List<ValueChange> values = values(register, read.columns().get(row.sheet()).keySet(), before.get(), row);
			if (values.isEmpty()) {
				unchanged++;
			} else {
				changed.add(new RowChange(merged(row, before.get(), values), before.get().version(), values));
			}
		}
		return new RowChanges(List.copyOf(added), List.copyOf(changed), unchanged);
	}

	private static List<ValueChange> values(RegisterDefinition register, Set<String> written, KeptRow before, RegisterRow row) {
		List<ValueChange> values = new ArrayList<>();
		for (RowField field : register.fields()) {
			Object old = before.values().get(field.name());
			Object now = row.values().get(field.name());
			if (written.contains(field.name()) && !Objects.equals(old, now)) {
				values.add(new ValueChange(field, Optional.ofNullable(old), Optional.ofNullable(now)));
			}
		}
		return values;
	}

	private static RegisterRow merged(RegisterRow row, KeptRow before, List<ValueChange> changes) {
		Map<String, Object> values = new LinkedHashMap<>(before.values());
		changes.forEach(change -> {
			values.remove(change.field().name());
			change.after().ifPresent(value -> values.put(change.field().name(), value));
		});
		return new RegisterRow(row.district(), row.key(), values, row.sheet(), row.number());
	}

}
