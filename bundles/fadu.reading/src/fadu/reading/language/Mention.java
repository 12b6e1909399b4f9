package fadu.reading.language;

import fadu.model.value.Quantity;

/**
 * A quantity that a text mentions: number, measure word, bound.
 *
 * @param start    of the number or of the qualifier before it
 * @param end      behind the measure word or the qualifier behind it
 * @param numeral  the number
 * @param quantity value in base units, unit and bound
 * @param kind     class of the measure word
 * @param form     how it was recognised
 * @param rule     short stable key of the rule that took it, for a trace: {@code measure_word}, {@code range},
 *                     {@code percent_word}, {@code unit_by_word}, {@code unit_by_header} …
 */
public record Mention(int start, int end, Numeral numeral, Quantity quantity, MeasureClass kind, Form form, String rule) {

	/** How a quantity was recognised. */
	public enum Form {
		/** Number and measure word. */
		MEASURED,
		/** The unit is left out and was supplied from the words around or from a table's header. */
		ELIDED,
		/** A place in an order: 第一, 首位. */
		RANKED,
		/** First of its kind: 首家, 首个. */
		FIRST,
		/** A deadline or limit that is set: 10月底前, 15分钟服务圈. */
		LIMIT,
		/** A cell of a table. */
		CELL
	}

}
