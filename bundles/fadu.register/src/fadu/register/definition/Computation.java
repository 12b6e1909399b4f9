package fadu.register.definition;

import java.util.List;
import java.util.Optional;

import fadu.model.Aggregate;
import fadu.register.expression.Expression;

/**
 * One metric computed from rows: those that lie in all windows and that the filter is true of; what is taken of each; how it is put
 * together.
 *
 * @param metric    code of the metric
 * @param aggregate how values become one
 * @param filter    what must be true of a row; nothing for all
 * @param value     what is taken of a row: a condition for a share, nothing for a count
 * @param windows   where the days of a row lie to the period
 */
public record Computation(String metric, Aggregate aggregate, Optional<Expression> filter, Optional<Expression> value,
		List<DateWindow> windows) {
}
