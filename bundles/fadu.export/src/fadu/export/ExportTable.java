package fadu.export;

import java.util.List;
import java.util.Objects;

import fadu.question.Answer;

/**
 * A table as it goes into a file.
 *
 * @param name    for programs: letters only
 * @param title   what it holds, in the user's language
 * @param answer  columns and rows
 * @param key     the columns that tell a row from all others; empty where nobody says
 * @param foreign the columns that refer to another table of the same file
 * @param <R>     what a row is
 */
public record ExportTable<R>(String name, String title, Answer<R> answer, List<String> key, List<Reference> foreign) {

	/**
	 * A reference to another table.
	 *
	 * @param column the column here
	 * @param table  the name of the other table
	 * @param target its column
	 */
	public record Reference(String column, String table, String target) {
	}

	public ExportTable {
		Objects.requireNonNull(name);
		Objects.requireNonNull(title);
		Objects.requireNonNull(answer);
		key = List.copyOf(key);
		foreign = List.copyOf(foreign);
	}

	/** The answer to a question, whose rows have no key. */
	public ExportTable(String name, String title, Answer<R> answer) {
		this(name, title, answer, List.of(), List.of());
	}

}
