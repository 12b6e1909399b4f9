package fadu.ui.review;

import fadu.model.Metric;

/** What a person says about the metric of a figure. */
public sealed interface MetricChoice {

	/** Nothing: it stays as it is. */
	record Kept() implements MetricChoice {
	}

	/** The catalogue has none for it. */
	record Without() implements MetricChoice {
	}

	/**
	 * This one.
	 *
	 * @param metric of the catalogue
	 */
	record Chosen(Metric metric) implements MetricChoice {
	}

}
