package fadu.reading;

import java.util.Optional;

import fadu.model.value.Span;

/**
 * One step of how a figure was read.
 *
 * @param stage      the question
 * @param rule       stable key of the rule that answered it, e.g. {@code period.adverbial}
 * @param trait      what else of the figure bears on how far the rule is to be believed, e.g. {@code stock}; may be empty
 * @param words      the place of the words that made the rule answer; empty where the whole document did
 * @param confidence between 0 and 1: how often that rule was right, on figures of that trait, on texts it was not made for
 * @param turnedDown code of the metric whose wording stands there and is not meant; empty where the step answers its question
 */
public record Step(Stage stage, String rule, String trait, Optional<Span> words, double confidence,
		Optional<String> turnedDown) {

	/** A step that answers its question. */
	public Step(Stage stage, String rule, String trait, Optional<Span> words, double confidence) {
		this(stage, rule, trait, words, confidence, Optional.empty());
	}

}
