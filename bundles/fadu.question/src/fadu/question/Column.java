package fadu.question;

import java.util.Objects;

/**
 * One column of an answer.
 *
 * @param name how designs refer to it, e.g. {@code metric_name}
 * @param type what its values are; any value may be missing
 */
public record Column(String name, Type type) {

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

	public Column {
		Objects.requireNonNull(name);
		Objects.requireNonNull(type);
	}

	/** What people call the column, in the user's language: the heading of a spreadsheet, the label in a designer. */
	public String title() {
		return Titles.ofColumn(name);
	}

	/** A column of texts. */
	public static Column text(String name) {
		return new Column(name, Type.TEXT);
	}

	/** A column of whole numbers. */
	public static Column number(String name) {
		return new Column(name, Type.NUMBER);
	}

	/** A column of decimal numbers. */
	public static Column decimal(String name) {
		return new Column(name, Type.DECIMAL);
	}

	/** A column of yes and no. */
	public static Column flag(String name) {
		return new Column(name, Type.FLAG);
	}

}
