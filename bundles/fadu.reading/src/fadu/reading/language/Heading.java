package fadu.reading.language;

/**
 * A heading or topic sentence, which says what the sentences below it are about.
 *
 * @param level 0 title, 1 一、, 2 (一), 3 1., 4 一是, 5 first sentence of a paragraph
 * @param start of its words, behind the number
 * @param end   behind its last word
 */
public record Heading(int level, int start, int end) {
}
