package fadu.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

import fadu.model.value.Period;

/**
 * One attribute of a model object and the column that keeps it, named once for both ways.
 *
 * @param <E> the model class
 * @param <T> the type of the attribute
 */
record Column<E, T>(Field<T> field, Function<E, T> get, BiConsumer<E, T> set) {

	/** Thousands of rows have the same few periods, and reading one takes longer than fetching its row. */
	private static final Map<String, Period> PERIODS = new ConcurrentHashMap<>();

	static final DataType<Period> PERIOD = labelled(Period.class, label -> PERIODS.computeIfAbsent(label, Period::valueOf),
			Period::toString);

	/** A point in time, kept in UTC. */
	static final DataType<Instant> INSTANT = SQLDataType.LOCALDATETIME.asConvertedDataType(Converter.ofNullable(LocalDateTime.class,
			Instant.class, local -> local.toInstant(ZoneOffset.UTC), instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));

	/** Several words in one value, one on each line. */
	static <T> DataType<List<T>> lines(Function<String, T> ofLine) {
		@SuppressWarnings("unchecked")
		Class<List<T>> list = (Class<List<T>>) (Class<?>) List.class;
		return labelled(list, text -> text.isEmpty() ? List.of() : text.lines().map(ofLine).toList(),
				values -> values.stream().map(Object::toString).collect(Collectors.joining("\n")));
	}

	static <T> Field<T> field(Table<?> table, String name, DataType<T> type) {
		return DSL.field(table.getQualifiedName().append(name), type);
	}

	static <E, T> Column<E, T> of(Table<?> table, String name, DataType<T> type, Function<E, T> get, BiConsumer<E, T> set) {
		return new Column<>(field(table, name, type), get, set);
	}

	static <E> Column<E, String> text(Table<?> table, String name, Function<E, String> get, BiConsumer<E, String> set) {
		return of(table, name, SQLDataType.VARCHAR, get, set);
	}

	/** A value of the model that is kept as its label. */
	static <T> DataType<T> labelled(Class<T> type, Function<String, T> ofLabel, Function<T, String> label) {
		return SQLDataType.VARCHAR.asConvertedDataType(Converter.ofNullable(String.class, type, ofLabel, label));
	}

	void copy(E from, E to) {
		set.accept(to, get.apply(from));
	}

	void write(E object, Map<Field<?>, Object> row) {
		row.put(field, get.apply(object));
	}

	/**
	 * Reads columns that follow each other in a row, the first of them at an index from 0; looking each up by name takes longer.
	 */
	static <E> void read(List<Column<E, ?>> columns, IntFunction<Object> row, int first, E object) {
		for (int i = 0; i < columns.size(); i++) {
			columns.get(i).take(row.apply(first + i), object);
		}
	}

	private void take(Object value, E object) {
		set.accept(object, field.getType().cast(value));
	}

}
