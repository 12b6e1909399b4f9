package fadu.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fadu.analysis.set.Inquiry.Reach;
import fadu.workspace.UserException;

/**
 * Something a report design can ask for by name. Questions are without state; one instance serves all reports.
 */
public interface Question {

	/** The name that designs write as the query text, e.g. {@code verdicts}. */
	String name();

	/** What it answers, in the user's language. */
	default String description() {
		return Titles.ofQuestion(name());
	}

	/** The columns of every row, in order. */
	List<Column> columns();

	/** The parameters that the question takes beside those of every {@link Scope}. */
	default List<Parameter> ownParameters() {
		return List.of();
	}

	/** All parameters that may be given; none must be. */
	default List<Parameter> parameters() {
		return Stream.of(ownParameters(), Scope.PARAMETERS, List.of(Parameter.text(Scope.HANDLE))).flatMap(List::stream).toList();
	}

	/**
	 * The answer to a question as a design asks it: the rows for its arguments, among which those count that a scope handed on holds.
	 *
	 * @throws UserException where an argument names something that nobody knows, with the nearest there are
	 */
	default List<Object[]> answer(ReportData data, Map<String, Object> arguments) throws UserException {
		return rows(data, Scope.opened(arguments));
	}

	/** How far beyond the figures of its scope the question looks. */
	default Reach reach() {
		return Reach.ASKED;
	}

	/**
	 * The rows, each as long as {@link #columns()}, with {@code null} where a value is missing.
	 *
	 * @param data      what the report is about
	 * @param arguments values of the parameters that were given, by name
	 * @throws UserException where an argument names something that nobody knows, with the nearest there are
	 */
	List<Object[]> rows(ReportData data, Map<String, Object> arguments) throws UserException;

}
