package fadu.analysis.compare;

import java.util.List;
import java.util.Optional;

import fadu.model.District;
import fadu.model.Metric;

/**
 * One metric over the districts.
 *
 * @param metric   the metric
 * @param cells    one cell for each district, in the order of the comparison
 * @param verdicts one verdict for each pair of districts that both have a number
 * @param period   the period in which the districts are compared, and how it was found
 */
public record ComparisonRow(Metric metric, List<Cell> cells, Verdicts verdicts, RowPeriod period) {

	/** The verdict on two districts, in either order; nothing where one of them has no figure. */
	public Optional<Verdict> verdict(District one, District other) {
		return verdicts.of(one.getCode(), other.getCode());
	}

	/** The worst verdict of the row; nothing where there are fewer than two figures. */
	public Optional<Comparability> worst() {
		return verdicts.worst();
	}

}
