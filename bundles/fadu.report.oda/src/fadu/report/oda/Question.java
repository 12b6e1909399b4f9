package fadu.report.oda;

import java.util.List;
import java.util.Map;

/**
 * Something a report design can ask for by name. Questions are without state; one instance serves all reports.
 */
public interface Question {

	/** The name that designs write as the query text, e.g. {@code verdicts}. */
	String name();

	/** The columns of every row, in order. */
	List<Column> columns();

	/** The parameters that may be given; each has a default, so none must be. */
	default List<Column> parameters() {
		return List.of();
	}

	/**
	 * The rows, each as long as {@link #columns()}, with {@code null} where a value is missing.
	 *
	 * @param data      what the report is about
	 * @param arguments values of the parameters that were given, by name
	 */
	List<Object[]> rows(ReportData data, Map<String, Object> arguments);

}
