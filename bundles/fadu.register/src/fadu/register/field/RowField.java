package fadu.register.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a register, from an attribute of its class.
 *
 * @param name     name of the attribute, by which it is stored and called in expressions
 * @param label    what people call it, in Chinese
 * @param labelEn  the same in English
 * @param kind     what its values are
 * @param unit     unit of its numbers; empty for none
 * @param isKey    whether it is part of the key, by which a row is known again
 * @param required whether each row must have it
 * @param personal whether it tells of a person, and is shown masked
 * @param role     what it says of the life of the row
 * @param limits   what a value must be beyond its kind
 * @param headings how else spreadsheets name it
 * @param codes    the code list; empty for other kinds
 * @param guide    what to write there, for whoever fills a form; empty for none
 */
public record RowField(String name, String label, String labelEn, FieldKind kind, String unit, boolean isKey, boolean required,
		boolean personal, Optional<FieldRole> role, ValueLimits limits, List<String> headings, List<CodeItem> codes, String guide) {

	/** What is shown in place of a personal value. */
	public static final String MASK = "***";

	/**
	 * What a value must be.
	 *
	 * @param pattern the whole of a text
	 * @param least   the least number
	 * @param most    the greatest number
	 */
	public record ValueLimits(Optional<Pattern> pattern, Optional<BigDecimal> least, Optional<BigDecimal> most) {

		/** Anything. */
		public static final ValueLimits NONE = new ValueLimits(Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** The code with the literal. */
	public Optional<CodeItem> code(String literal) {
		return codes.stream().filter(item -> item.literal().equals(literal)).findFirst();
	}

	/** What people call it: in English where that is asked for. */
	public String label(boolean english) {
		return english ? labelEn : label;
	}

	/** A value as people write it: a code by its Chinese label, a day as 2024-06-30. */
	public String display(Object value) {
		return switch (value) {
		case BigDecimal number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
		case String literal when kind == FieldKind.CODE -> code(literal).map(CodeItem::label).orElse(literal);
		default -> value.toString();
		};
	}

}
