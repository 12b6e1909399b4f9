package fadu.register.row;

import java.util.List;
import java.util.Map;

/**
 * What was found in a spreadsheet.
 *
 * @param rows    the rows that can be taken, in the order of the file
 * @param refused those that cannot
 * @param left    rows and columns that are no rows of the register: totals, columns that it does not know
 * @param columns for each sheet the letters of the columns by the names of the fields
 */
public record RowsRead(List<RegisterRow> rows, List<Refusal> refused, List<Refusal> left,
		Map<String, Map<String, String>> columns) {
}
