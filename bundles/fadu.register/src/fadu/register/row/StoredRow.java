package fadu.register.row;

import java.util.Map;

/**
 * A row of a register as it is kept.
 *
 * @param district district of the row
 * @param values   the values by the names of the columns
 * @param file     name of the file that it came from
 * @param sheet    name of the sheet; empty for a CSV file
 * @param number   number of the row in the sheet
 * @param change   number of the entry of the history that brought it
 */
public record StoredRow(String district, Map<String, Object> values, String file, String sheet, int number, int change) {
}
