package fadu.register.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import fadu.model.Aggregate;
import fadu.register.definition.Computation;
import fadu.register.definition.DayRange;
import fadu.register.expression.Evaluator;

/** Computes a figure from rows in memory, row by row. */
public record RowComputer(Computation computation, DayRange period) {

	/**
	 * The figure of some rows.
	 *
	 * @param rows the values of each row by the names of the columns; those of one district
	 */
	public Outcome of(Collection<Map<String, Object>> rows) {
		List<Evaluator> counted = rows.stream().filter(this::counts).map(Evaluator::new).toList();
		List<Object> values = new ArrayList<>();
		computation.value().ifPresent(value -> counted.forEach(row -> row.value(value).ifPresent(values::add)));
		return Outcome.of(computation.aggregate(), tally(counted.size(), values));
	}

	private boolean counts(Map<String, Object> row) {
		boolean within = computation.windows().stream()
				.allMatch(window -> window.holds(Optional.ofNullable((LocalDate) row.get(window.field().name())), period));
		return within && computation.filter().map(filter -> new Evaluator(row).isTrue(filter)).orElse(true);
	}

	private Tally tally(long rows, List<Object> values) {
		SortedMap<BigDecimal, Long> spread = new TreeMap<>();
		values.stream().filter(BigDecimal.class::isInstance)
				.forEach(value -> spread.merge((BigDecimal) value, 1L, Long::sum));
		Optional<BigDecimal> extreme = spread.isEmpty()
				? Optional.empty()
				: Optional.of(computation.aggregate() == Aggregate.MINIMUM ? spread.firstKey() : spread.lastKey());
		Optional<BigDecimal> total = values.stream().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast)
				.reduce(BigDecimal::add);
		long distinct = spread.isEmpty() ? values.stream().distinct().count() : spread.size();
		return new Tally(rows, values.size(), total, extreme, distinct, values.stream().filter(Boolean.TRUE::equals).count(),
				spread);
	}

}
