package fadu.question;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fadu.analysis.set.Inquiry.Reach;
import fadu.workspace.UserException;

/**
 * Something that reports, files and programs can ask for by name. It is found as an OSGi service; one instance serves all, so it is
 * without state. docs/extending.md tells how to add one.
 *
 * @param <R> what a row is: a record whose values are all known when the rows are given, because columns are read later or not at
 *                all. What has an effect, as giving a figure its number has, happens while the rows are made.
 */
public interface Question<R> {

	/** The name that designs write as the query text, e.g. {@code verdicts}: letters, unique. */
	String name();

	/** What it answers, in the user's language. */
	default String description() {
		return Titles.ofQuestion(name());
	}

	/** The columns of every row, in order; always the same. */
	List<Column<R>> columns();

	/** The parameters that the question takes beside those of every {@link Scope}. */
	default List<Parameter> ownParameters() {
		return List.of();
	}

	/** All parameters that may be given; none must be. */
	default List<Parameter> parameters() {
		return Stream.of(ownParameters(), Scope.PARAMETERS, List.of(Parameter.text(Scope.HANDLE))).flatMap(List::stream).toList();
	}

	/** How far beyond the figures of its scope the question looks. */
	default Reach reach() {
		return Reach.ASKED;
	}

	/**
	 * The rows.
	 *
	 * @param data      what the report is about
	 * @param arguments values of the parameters that were given, by name; a scope that was handed on is already opened
	 * @throws UserException where an argument names something that nobody knows, with the nearest there are
	 */
	List<R> rows(ReportData data, Map<String, Object> arguments) throws UserException;

	/**
	 * The answer for arguments as a design or a user gives them.
	 *
	 * @throws UserException where an argument names something that nobody knows, with the nearest there are
	 */
	default Answer<R> answer(ReportData data, Map<String, Object> arguments) throws UserException {
		return Answer.of(this, data, List.of(arguments));
	}

}
