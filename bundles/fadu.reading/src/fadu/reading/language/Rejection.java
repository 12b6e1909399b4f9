package fadu.reading.language;

/**
 * A number that is no quantity.
 *
 * @param start  of what was seen
 * @param end    behind it
 * @param reason a stable key, see {@link fadu.reading.Rejected}
 */
public record Rejection(int start, int end, String reason) {
}
