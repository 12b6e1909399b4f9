package fadu.export.data;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * One column of a file of data.
 *
 * @param name     the same in every language, for programs
 * @param type     what its values are, as Table Schema calls it
 * @param required whether every row has it
 * @param value    the value in a row; {@code null} where there is none
 * @param <T>      what a row is about
 */
record Field<T>(String name, Type type, boolean required, Function<T, Object> value) {

	/** The types that are used: those of Table Schema. */
	enum Type {
		STRING, NUMBER, INTEGER, BOOLEAN;

		String inSchema() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	static <T> Field<T> text(String name, Function<T, String> value) {
		return new Field<>(name, Type.STRING, false, value::apply);
	}

	static <T> Field<T> key(String name, Function<T, String> value) {
		return new Field<>(name, Type.STRING, true, value::apply);
	}

	static <T> Field<T> decimal(String name, Function<T, Optional<BigDecimal>> value) {
		return new Field<>(name, Type.NUMBER, false, row -> value.apply(row).orElse(null));
	}

	static <T> Field<T> number(String name, Function<T, Integer> value) {
		return new Field<>(name, Type.INTEGER, true, value::apply);
	}

	static <T> Field<T> flag(String name, Function<T, Boolean> value) {
		return new Field<>(name, Type.BOOLEAN, true, value::apply);
	}

	/** What the column means. */
	String words(Locale language) {
		return ResourceBundle.getBundle("fadu.export.data.fields", language, Field.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(name);
	}

}
