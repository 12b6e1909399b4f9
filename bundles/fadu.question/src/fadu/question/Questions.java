package fadu.question;

import java.util.List;
import java.util.Optional;

import fadu.catalogue.OpenList;

/** All questions that are there now: the OSGi services of {@link Question}. */
public final class Questions {

	@SuppressWarnings("rawtypes")
	private static final OpenList<Question> ALL = new OpenList<>(Question.class);

	private Questions() {
	}

	/** All, in the order in which the manual lists them. */
	public static List<Question<?>> all() {
		return ALL.now().stream().<Question<?>>map(question -> question).toList();
	}

	/** The question with the name, or nothing. */
	public static Optional<Question<?>> named(String name) {
		for (Question<?> question : ALL.now()) {
			if (question.name().equals(name)) {
				return Optional.of(question);
			}
		}
		return Optional.empty();
	}

	/** The names of all questions. */
	public static List<String> names() {
		return all().stream().<String>map(Question::name).toList();
	}

}
