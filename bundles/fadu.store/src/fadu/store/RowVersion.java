package fadu.store;

import java.util.Map;
import java.util.Optional;

import fadu.register.row.StoredRow;

/**
 * How a row was kept at a time.
 *
 * @param row     the row as it was, with the place that it came from
 * @param columns the letters of the columns of its sheet that its values came from, by the names of the register's columns
 * @param change  the change that brought it; nothing where the history does not know it
 */
public record RowVersion(StoredRow row, Map<String, String> columns, Optional<ChangeSet> change) {

	/** Whether the row was taken out then; the values are those that it had. */
	public boolean isRemoval() {
		return row.number() == RegisterTable.REMOVED;
	}

	/** The cell that a value of this version was read from; empty where it came from none. @param field name of the column */
	public String cell(String field) {
		String letters = columns.getOrDefault(field, "");
		if (letters.isEmpty() || !row.values().containsKey(field)) {
			return "";
		}
		return (row.sheet().isEmpty() ? "" : row.sheet() + '!') + letters + row.number();
	}

}
