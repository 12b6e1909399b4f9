package fadu.reading.context;

/**
 * The words that one of several quantities of a list is said of: in 许可、处罚分别为3件和5件 the subject of 5件 is 处罚.
 *
 * @param start of the words
 * @param end   behind them
 */
public record Subject(int start, int end) {
}
