package fadu.reading.score;

import java.math.BigDecimal;
import java.util.Optional;

import fadu.model.value.Span;

/**
 * A figure that a person annotated.
 *
 * @param id      unique in its document
 * @param span    number, unit and the qualifier beside them
 * @param text    what stands there
 * @param value   in base units; nothing where the text names none
 * @param meaning what is true of it
 * @param link    to another figure of the document, by its id
 * @param told    what is annotated of its metric; nothing where nobody looked for one
 */
public record GoldFigure(String id, Span span, String text, Optional<BigDecimal> value, Meaning meaning,
		Optional<Link<String>> link, Optional<ToldCode> told) {

	/** Whether both tell the same amount of the same thing, time and place. */
	boolean tellsTheSame(GoldFigure other) {
		return Amounts.same(value, other.value) && Amounts.sameUnit(meaning.unit(), other.meaning.unit())
				&& meaning.period().equals(other.meaning.period()) && meaning.district().equals(other.meaning.district());
	}

	boolean inDigits() {
		return text.chars().anyMatch(c -> c >= '0' && c <= '9');
	}

}
