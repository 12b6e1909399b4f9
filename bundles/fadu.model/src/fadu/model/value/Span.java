package fadu.model.value;

/**
 * A place in a text.
 *
 * @param start the first code point, counted from 0
 * @param end   the code point behind the last
 */
public record Span(int start, int end) {
}
