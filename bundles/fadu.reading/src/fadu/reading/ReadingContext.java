package fadu.reading;

import java.util.Optional;

import fadu.model.value.Period;

/**
 * What the user said about a document. What is left out is looked for in the text: title, opening, headings.
 *
 * @param period   the time that the document covers
 * @param district the district that it speaks of
 */
public record ReadingContext(Optional<Period> period, Optional<String> district) {

	/** Nothing is known but the text. */
	public static ReadingContext unknown() {
		return new ReadingContext(Optional.empty(), Optional.empty());
	}

}
