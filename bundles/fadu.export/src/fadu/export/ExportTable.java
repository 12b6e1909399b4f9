package fadu.export;

import java.util.Objects;

import fadu.question.Answer;

/**
 * An answer as it goes into a file.
 *
 * @param name   the name of the question, for programs: letters only
 * @param title  what the question answers, in the user's language
 * @param answer the answer
 * @param <R>    what a row is
 */
public record ExportTable<R>(String name, String title, Answer<R> answer) {

	public ExportTable {
		Objects.requireNonNull(name);
		Objects.requireNonNull(title);
		Objects.requireNonNull(answer);
	}

}
