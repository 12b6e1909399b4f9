package fadu.store;

import java.util.Optional;

import fadu.register.row.StoredRow;

/**
 * How a row was kept at a time.
 *
 * @param row    the row as it was, with the place that it came from
 * @param change the change that brought it; nothing where the history does not know it
 */
public record RowVersion(StoredRow row, Optional<ChangeSet> change) {

	/** Whether the row was taken out then; the values are those that it had. */
	public boolean isRemoval() {
		return row.number() == RegisterTable.REMOVED;
	}

}
