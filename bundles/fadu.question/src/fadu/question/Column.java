package fadu.question;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of an answer.
 *
 * @param name     how designs refer to it, e.g. {@code metric_name}; unique in its question
 * @param type     what its values are; any value may be missing
 * @param role     what it is to its reader
 * @param width    how much room it wants
 * @param accessor its value in a row: of the type, an {@link Optional} of it, or {@code null}; it has no effect and may be asked at
 *                     any time, more than once or never
 * @param <R>      what a row is
 */
public record Column<R>(String name, Type type, Role role, Width width, Function<? super R, ?> accessor) {

	/** The types that questions use, with the codes of {@code java.sql.Types} that plugin.xml maps. */
	public enum Type {
		/** {@link String}. */
		TEXT(12, "VARCHAR"),
		/** {@link Integer}. */
		NUMBER(4, "INTEGER"),
		/** {@link java.math.BigDecimal}, never rounded. */
		DECIMAL(3, "DECIMAL"),
		/** {@link Boolean}. */
		FLAG(16, "BOOLEAN");

		private final int code;
		private final String nativeName;

		Type(int code, String nativeName) {
			this.code = code;
			this.nativeName = nativeName;
		}

		/** The code of {@link java.sql.Types} under which plugin.xml maps the type. */
		public int code() {
			return code;
		}

		/** The name under which plugin.xml maps the type. */
		public String nativeName() {
			return nativeName;
		}
	}

	/** How much room a column wants, where that is not told by what is in it. */
	public enum Width {
		/** A sign. */
		SIGN,
		/** A number, a code, a word. */
		NARROW,
		/** A name or sentences. */
		WIDE
	}

	public Column {
		Objects.requireNonNull(name);
		Objects.requireNonNull(type);
		Objects.requireNonNull(role);
		Objects.requireNonNull(width);
		Objects.requireNonNull(accessor);
	}

	/** Its value in a row; {@code null} where it is missing. */
	public Object of(R row) {
		Object value = accessor.apply(row);
		return value instanceof Optional<?> optional ? optional.orElse(null) : value;
	}

	/** What people call the column, in the user's language: the heading of a spreadsheet, the label in a designer. */
	public String title() {
		return Titles.ofColumn(name);
	}

	/** What its values mean, for who reads them by program; in English or, for any other language, in Chinese. */
	public String description(Locale language) {
		return Titles.description(name, language);
	}

	/** The same column under another name. */
	public Column<R> named(String other) {
		return new Column<>(other, type, role, width, accessor);
	}

	/** Whether its values stand at the right, digit below digit. */
	public boolean isRight() {
		return type == Type.NUMBER || type == Type.DECIMAL;
	}

	/** The same column in the rows of another question that have this question's row in them. */
	public <S> Column<S> within(Function<? super S, ? extends R> row) {
		return new Column<>(name, type, role, width, outer -> of(row.apply(outer)));
	}

}
