package fadu.reading.link;

/**
 * A stretch of the text.
 *
 * @param start of the words
 * @param end   behind them
 */
record Stretch(int start, int end) {
}
