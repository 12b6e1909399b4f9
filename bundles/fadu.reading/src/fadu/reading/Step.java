package fadu.reading;

import java.util.Optional;

import fadu.model.value.Span;

/**
 * One step of how a figure was read.
 *
 * @param stage the question
 * @param rule  stable key of the rule that answered it, e.g. {@code period.adverbial}
 * @param words the place of the words that made the rule answer; empty where the whole document did
 */
public record Step(Stage stage, String rule, Optional<Span> words) {
}
