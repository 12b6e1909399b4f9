package fadu.reading.link;

/**
 * A wording of a metric that stands by a quantity and does not tell it.
 *
 * @param metric code of the metric
 * @param rule   stable key of the reason, e.g. {@code metric.narrowed}
 * @param start  of the words that are the reason, else of the wording
 * @param end    behind them
 */
public record TurnedDown(String metric, String rule, int start, int end) {
}
