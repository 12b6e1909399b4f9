package fadu.reading.metric;

/**
 * One wording of a metric.
 *
 * @param metric that it tells
 * @param first  what must stand before, within a few characters: 接待 of 接待…咨询; empty for a wording in one piece
 * @param shared whether several lines of business use it, so that the words around must speak of the metric's own
 */
public record MetricWording(MetricEntry metric, String first, boolean shared) {

	/** Between the pieces of a wording: 接待…咨询. */
	public static final char GAP = '…';
}
