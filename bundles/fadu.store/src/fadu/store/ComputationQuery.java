package fadu.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.model.Aggregate;
import fadu.register.definition.Computation;
import fadu.register.definition.DateWindow;
import fadu.register.definition.DayRange;
import fadu.register.figure.Outcome;
import fadu.register.figure.Tally;

/** Counts in the database what a computation needs, for each district in one query. */
record ComputationQuery(DSLContext sql, String register, RegisterTable rows, Computation computation, DayRange period) {

	private static final Field<String> DISTRICT = DSL.field(DSL.name("x", "d"), SQLDataType.VARCHAR);
	private static final Field<Object> VALUE = DSL.field(DSL.name("x", "v"), SQLDataType.OTHER);
	private static final Field<BigDecimal> NUMBER = DSL.field(DSL.name("x", "v"), SQLDataType.DECIMAL);
	private static final Field<Integer> ROWS = DSL.count();
	/** More are not asked about by name. */
	private static final int MOST_NAMED = 500;

	List<ComputedFigure> figures(Collection<String> districts) {
		Condition asked = rows.current.eq(DSL.inline(true))
				.and(districts.isEmpty() ? DSL.noCondition() : rows.district.in(districts));
		Map<String, Tally> tallies = tallies(asked);
		if (Outcome.isZeroOfNothing(computation.aggregate())) {
			covered(asked, tallies.keySet()).forEach(district -> tallies.putIfAbsent(district, tally(0)));
		}
		List<ComputedFigure> figures = new ArrayList<>();
		tallies.forEach((district, tally) -> {
			Outcome outcome = Outcome.of(computation.aggregate(), tally);
			outcome.value().ifPresent(value -> figures.add(new ComputedFigure(district, value, outcome.rows())));
		});
		return figures;
	}

	private static Tally tally(long count) {
		return new Tally(count, 0, Optional.empty(), Optional.empty(), 0, 0, new TreeMap<>());
	}

	private Map<String, Tally> tallies(Condition asked) {
		Table<?> counted = counted(asked);
		Map<String, Tally> tallies = new TreeMap<>();
		if (computation.aggregate() == Aggregate.MEDIAN) {
			sql.select(DISTRICT, NUMBER, ROWS).from(counted).groupBy(DISTRICT, NUMBER)
					.forEach(row -> tallies.merge(row.value1(), spread(row.value2(), row.value3()), ComputationQuery::together));
			return tallies;
		}
		Field<?> second = switch (computation.aggregate()) {
		case SUM, AVERAGE -> DSL.sum(NUMBER);
		case MINIMUM -> DSL.min(NUMBER);
		case MAXIMUM -> DSL.max(NUMBER);
		case DISTINCT -> DSL.countDistinct(VALUE);
		case SHARE -> DSL.sum(NUMBER);
		case COUNT, MEDIAN -> DSL.inline(0);
		};
		Field<Integer> values = computation.value().isPresent() ? DSL.count(VALUE) : DSL.count();
		sql.select(DISTRICT, ROWS, values, second).from(counted).groupBy(DISTRICT)
				.forEach(row -> tallies.put(row.value1(), tally(row)));
		return tallies;
	}

	private Tally tally(Record row) {
		long count = row.get(1, Long.class);
		Optional<BigDecimal> second = Optional.ofNullable(row.get(3, BigDecimal.class));
		long whole = second.map(BigDecimal::longValue).orElse(0L);
		return new Tally(count, row.get(2, Long.class), second, second, whole, whole, new TreeMap<>());
	}

	private static Tally spread(BigDecimal value, long count) {
		SortedMap<BigDecimal, Long> spread = new TreeMap<>();
		if (value != null) {
			spread.put(value, count);
		}
		return new Tally(count, value == null ? 0 : count, Optional.empty(), Optional.empty(), 0, 0, spread);
	}

	private static Tally together(Tally one, Tally other) {
		one.spread().putAll(other.spread());
		return new Tally(one.rows() + other.rows(), one.values() + other.values(), Optional.empty(), Optional.empty(), 0, 0,
				one.spread());
	}

	/** The rows that count: the district of each, and its value. */
	private Table<?> counted(Condition asked) {
		ExpressionSql compiled = new ExpressionSql(rows);
		List<Condition> conditions = new ArrayList<>(List.of(asked));
		computation.windows().forEach(window -> conditions.add(compiled.within(window, period)));
		computation.filter().ifPresent(filter -> conditions.add(compiled.condition(filter)));
		Field<?> value = computation.value().<Field<?>>map(each -> computation.aggregate() == Aggregate.SHARE
				? DSL.when(compiled.condition(each), DSL.inline(1)).otherwise(DSL.inline(0))
				: compiled.value(each)).orElse(DSL.inline(1));
		return sql.select(rows.district.as(DSL.name("d")), value.as(DSL.name("v"))).from(rows.table()).where(conditions)
				.asTable(DSL.name("x"));
	}

	/** The districts whose rows reach into the period by the first of the windows; those that have a figure are not looked at. */
	private List<String> covered(Condition all, Set<String> told) {
		List<String> others = RegisterImports.standing(sql, register).stream().filter(district -> !told.contains(district))
				.toList();
		if (others.isEmpty()) {
			return List.of();
		}
		Condition asked = others.size() > MOST_NAMED ? all : all.and(rows.district.in(others));
		if (computation.windows().isEmpty()) {
			return sql.selectDistinct(rows.district).from(rows.table()).where(asked).fetch(rows.district);
		}
		DateWindow window = computation.windows().getFirst();
		@SuppressWarnings("unchecked")
		Field<LocalDate> day = (Field<LocalDate>) rows.column(window.field());
		return sql.select(rows.district, DSL.min(day), DSL.max(day)).from(rows.table()).where(asked).groupBy(rows.district)
				.stream().filter(row -> row.value2() != null && !row.value2().isAfter(period.last())
						&& (window.after().isEmpty() || !row.value3().isBefore(period.first())))
				.map(row -> row.value1()).toList();
	}

}
