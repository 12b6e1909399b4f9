package fadu.question.named;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.catalogue.NameList;
import fadu.question.Scope;

/** Values of a question's own parameters, as designs give them. */
public final class Arguments {

	private Arguments() {
	}

	/** A whole number, which a design may give as a text as well; the standard where it is none. */
	public static int number(Map<String, Object> arguments, String name, int standard) {
		return switch (arguments.get(name)) {
		case Number number -> number.intValue();
		case String text when text.strip().matches("\\d{1,6}") -> Integer.parseInt(text.strip());
		case null, default -> standard;
		};
	}

	/** A text, where one is given that is not blank. */
	public static Optional<String> text(Map<String, Object> arguments, String name) {
		return Optional.ofNullable(arguments.get(name)).map(Object::toString).map(String::strip).filter(text -> !text.isEmpty());
	}

	/** The texts between the commas; none where nothing is given. */
	static List<String> list(Map<String, Object> arguments, String name) {
		return text(arguments, name).map(NameList::of).orElse(List.of());
	}

	/** The same scope about one metric, whatever line of business or theme it was narrowed to. */
	static Map<String, Object> about(Map<String, Object> arguments, String metric) {
		Map<String, Object> about = new LinkedHashMap<>(Scope.of(arguments).texts());
		about.keySet().removeAll(List.of(Scope.DOMAIN, Scope.THEME));
		about.put(Scope.METRICS, metric);
		return about;
	}

	/** A text for a column, in which a missing one is {@code null}. */
	public static String orNull(String text) {
		return text == null || text.isBlank() ? null : text;
	}

}
