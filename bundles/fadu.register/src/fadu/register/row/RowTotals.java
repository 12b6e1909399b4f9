package fadu.register.row;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What rows are together.
 *
 * @param rows how many there are
 * @param sums of the columns with numbers, by their names; none for a column in which no row has one
 */
public record RowTotals(long rows, Map<String, BigDecimal> sums) {

	/** No rows. */
	public static final RowTotals NONE = new RowTotals(0, Map.of());
}
