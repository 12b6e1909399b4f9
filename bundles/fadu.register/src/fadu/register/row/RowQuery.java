package fadu.register.row;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fadu.register.expression.Expression;
import fadu.register.field.RowField;

/**
 * Which rows of a register are asked for, and in which order.
 *
 * @param where     what must be true of a row; nothing for all
 * @param districts those whose rows are asked for; empty for all
 * @param order     by which column they are sorted; nothing for districts and keys
 */
public record RowQuery(Optional<Expression> where, Collection<String> districts, Optional<RowOrder> order) {

	/** All rows. */
	public static final RowQuery ALL = new RowQuery(Optional.empty(), List.of(), Optional.empty());

	/**
	 * A column by which rows are sorted; those without a value come last going up, and first going down.
	 *
	 * @param field      the column
	 * @param descending whether the greatest comes first
	 */
	public record RowOrder(RowField field, boolean descending) {
	}

}
