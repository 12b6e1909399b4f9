package fadu.register.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EModelElement;

/**
 * What an element of an {@code .ecore} says of itself to Fadu.
 *
 * @param annotation one of Fadu's; null where there is none
 */
record Annotations(EAnnotation annotation) {

	private static final String SOURCE = "urn:fadu:register";
	private static final String LIMIT = "urn:fadu:limit";

	static Annotations of(EModelElement element) {
		return new Annotations(element.getEAnnotation(SOURCE));
	}

	/** The limits by which the day of an attribute has to come. */
	static List<Annotations> limits(EModelElement element) {
		return element.getEAnnotations().stream().filter(each -> LIMIT.equals(each.getSource())).map(Annotations::new).toList();
	}

	/** What is said under a key; empty for nothing. */
	String text(String key) {
		String value = annotation == null ? null : annotation.getDetails().get(key);
		return value == null ? "" : value.strip();
	}

	String text(String key, String otherwise) {
		String text = text(key);
		return text.isEmpty() ? otherwise : text;
	}

	boolean isTrue(String key) {
		return text(key).equals("true");
	}

	/** Several words, parted by a bar. */
	List<String> list(String key) {
		return Arrays.stream(text(key).split("\\|")).map(String::strip).filter(word -> !word.isEmpty()).toList();
	}

	/** The keys that nobody knows. */
	Set<String> unknown(Set<String> known) {
		Set<String> keys = new TreeSet<>(annotation == null ? Set.of() : annotation.getDetails().keySet());
		keys.removeAll(known);
		return keys;
	}

}
