package fadu.report.design;

/**
 * Something that a design must not contain.
 *
 * @param line    line of the design file, from 1
 * @param message what it is and what to do, in the user's language
 */
public record DesignFinding(int line, String message) {
}
