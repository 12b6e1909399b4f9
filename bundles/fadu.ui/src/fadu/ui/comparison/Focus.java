package fadu.ui.comparison;

import java.util.Optional;

import fadu.model.value.Period;

/**
 * The cell that the user looks at.
 *
 * @param metric   code of the metric
 * @param district GB/T 2260 code of the district
 * @param period   the period of its column, where several stand side by side
 */
public record Focus(String metric, String district, Optional<Period> period) {
}
