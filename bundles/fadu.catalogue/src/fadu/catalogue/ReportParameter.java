package fadu.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A parameter of a report design.
 *
 * @param name     name, as in {@code -p NAME=VALUE}
 * @param title    title in the user's language
 * @param type     what may be given
 * @param required whether the design cannot run without it
 */
public record ReportParameter(String name, String title, Type type, boolean required) {

	/** What may be given for a parameter: the values of the attribute {@code type} in the extension's schema, in lower case. */
	public enum Type {
		/** Codes or names of metrics with commas between them. */
		METRICS,
		/** Codes or names of districts with commas between them. */
		DISTRICTS,
		/** The code or name of one district. */
		DISTRICT,
		/** The code or name of a line of business. */
		DOMAIN,
		/** The label of a period. */
		PERIOD,
		/** Any text. */
		TEXT;

		/** The type with the name. */
		static Optional<Type> named(String name) {
			return Arrays.stream(values()).filter(type -> type.word().equals(name.strip())).findFirst();
		}

		/** How it is written in plugin.xml. */
		String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

}
