package fadu.register.row;

import java.util.List;

/**
 * A row that is kept with other values than a file has.
 *
 * @param row     the row as it will be
 * @param version the import that brought what is kept
 * @param values  what differs, in the order of the columns
 */
public record RowChange(RegisterRow row, int version, List<ValueChange> values) {
}
