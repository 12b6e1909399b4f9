package fadu.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.workspace.UserException;

/**
 * What a question answered: rows, and the columns through which they are read.
 *
 * @param columns the columns in order
 * @param rows    the rows in order
 * @param <R>     what a row is
 */
public record Answer<R>(List<Column<R>> columns, List<R> rows) {

	public Answer {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * The rows of a question that is asked with each of the arguments, one answer after the other.
	 *
	 * @throws UserException where an argument names something that nobody knows, with the nearest there are
	 */
	public static <R> Answer<R> of(Question<R> question, ReportData data, List<Map<String, Object>> arguments)
			throws UserException {
		List<R> rows = new ArrayList<>();
		for (Map<String, Object> each : arguments) {
			rows.addAll(question.rows(data, Scope.opened(each)));
		}
		return new Answer<>(question.columns(), rows);
	}

	/** The column with the name. */
	public Optional<Column<R>> column(String name) {
		return columns.stream().filter(column -> column.name().equals(name)).findFirst();
	}

	/** The value of a column in a row, both counted from nought; {@code null} where it is missing. */
	public Object value(int row, int column) {
		return columns.get(column).of(rows.get(row));
	}

	/** The rows, each as its values by the names of the columns; those that are missing are not in it. */
	public List<Map<String, Object>> named() {
		List<Map<String, Object>> named = new ArrayList<>();
		for (R row : rows) {
			Map<String, Object> values = new LinkedHashMap<>();
			for (Column<R> column : columns) {
				Object value = column.of(row);
				if (value != null) {
					values.put(column.name(), value);
				}
			}
			named.add(values);
		}
		return named;
	}

	/** The values of all columns in all rows. */
	public List<List<Object>> values() {
		List<List<Object>> values = new ArrayList<>();
		for (R row : rows) {
			List<Object> line = new ArrayList<>();
			columns.forEach(column -> line.add(column.of(row)));
			values.add(line);
		}
		return values;
	}

}
