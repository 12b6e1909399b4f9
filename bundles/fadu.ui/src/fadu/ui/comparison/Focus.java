package fadu.ui.comparison;

/**
 * The cell that the user looks at.
 *
 * @param metric   code of the metric
 * @param district GB/T 2260 code of the district
 */
public record Focus(String metric, String district) {
}
