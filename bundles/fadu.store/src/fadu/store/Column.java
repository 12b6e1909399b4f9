package fadu.store;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jooq.Converter;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
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

	static final DataType<Period> PERIOD = labelled(Period.class, Period::valueOf, Period::toString);

	static <E, T> Column<E, T> of(String name, DataType<T> type, Function<E, T> get, BiConsumer<E, T> set) {
		return new Column<>(DSL.field(DSL.name(name), type), get, set);
	}

	static <E> Column<E, String> text(String name, Function<E, String> get, BiConsumer<E, String> set) {
		return of(name, SQLDataType.VARCHAR, get, set);
	}

	/** A value of the model that is kept as its label. */
	static <T> DataType<T> labelled(Class<T> type, Function<String, T> ofLabel, Function<T, String> label) {
		return SQLDataType.VARCHAR.asConvertedDataType(Converter.ofNullable(String.class, type, ofLabel, label));
	}

	void write(E object, Map<Field<?>, Object> row) {
		row.put(field, get.apply(object));
	}

	void read(Record row, E object) {
		set.accept(object, row.get(field));
	}

}
