package fadu.question;

import java.util.Objects;
import java.util.Optional;

/**
 * One parameter of a question. None must be given.
 *
 * @param name     how designs refer to it, e.g. {@code metrics}
 * @param type     what its value is
 * @param standard what stands for it where it is not given, as text; nothing where the run of the report decides
 */
public record Parameter(String name, Column.Type type, Optional<String> standard) {

	public Parameter {
		Objects.requireNonNull(name);
		Objects.requireNonNull(type);
		Objects.requireNonNull(standard);
	}

	/** What it means and what may be written, one sentence in the user's language. */
	public String description() {
		return Titles.ofParameter(name);
	}

	/** A text. */
	public static Parameter text(String name) {
		return new Parameter(name, Column.Type.TEXT, Optional.empty());
	}

	/** A whole number. */
	public static Parameter number(String name, int standard) {
		return new Parameter(name, Column.Type.NUMBER, Optional.of(Integer.toString(standard)));
	}

}
