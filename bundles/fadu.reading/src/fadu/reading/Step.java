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
 */
public record Step(Stage stage, String rule, String trait, Optional<Span> words, double confidence) {
}
