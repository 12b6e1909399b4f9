package fadu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.jooq.Converter;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/**
 * Reads the answer to a query row by row, without a record of jOOQ for each: for many rows those cost more than the database.
 * A word that stands in many rows is made into a value once.
 */
final class Rows implements IntFunction<Object>, AutoCloseable {

	private final ResultSet rows;
	private final List<Converter<Object, ?>> converters;
	private final List<Map<Object, Object>> values;

	private Rows(ResultSet rows, List<? extends Field<?>> columns) {
		this.rows = rows;
		this.converters = columns.stream().<Converter<Object, ?>>map(Rows::converter).toList();
		this.values = columns.stream().map(column -> (Map<Object, Object>) new HashMap<>()).toList();
	}

	@SuppressWarnings("unchecked")
	private static Converter<Object, ?> converter(Field<?> column) {
		return (Converter<Object, ?>) column.getConverter();
	}

	/** @param columns what the query selects, in its order */
	static Rows of(ResultQuery<?> query, List<? extends Field<?>> columns) {
		return new Rows(query.fetchResultSet(), columns);
	}

	/** Goes to the next row. */
	boolean next() {
		try {
			return rows.next();
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	/** What stands in a column, counted from 0, of the row; null where nothing does. */
	@Override
	public Object apply(int column) {
		try {
			Object value = rows.getObject(column + 1);
			return value instanceof String word && converters.get(column).fromType() != converters.get(column).toType()
					? values.get(column).computeIfAbsent(word, converters.get(column)::from)
					: value;
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	@Override
	public void close() {
		try {
			rows.close();
		} catch (SQLException e) {
			throw failure(e);
		}
	}

	private static DataAccessException failure(SQLException e) {
		return new DataAccessException(e.getMessage(), e);
	}

}
