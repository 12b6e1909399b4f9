package fadu.register.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What was counted of the rows of one district; only what the aggregate needs is filled in.
 *
 * @param rows     how many rows count
 * @param values   how many of them have the value
 * @param total    the values added up; nothing where there is none
 * @param extreme  the least or the greatest value; nothing where there is none
 * @param distinct how many different values there are
 * @param truths   of how many rows the value is true
 * @param spread   how often each value is there, in their order
 */
public record Tally(long rows, long values, Optional<BigDecimal> total, Optional<BigDecimal> extreme, long distinct, long truths,
		SortedMap<BigDecimal, Long> spread) {
}
