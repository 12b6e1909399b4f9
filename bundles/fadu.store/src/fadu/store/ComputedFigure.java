package fadu.store;

import java.math.BigDecimal;

/**
 * A figure computed from the rows of a register.
 *
 * @param district the district of the rows
 * @param value    the figure
 * @param rows     how many rows it counts
 */
public record ComputedFigure(String district, BigDecimal value, long rows) {
}
