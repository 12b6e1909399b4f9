package fadu.analysis.compare;

import java.util.List;

import fadu.model.District;

/**
 * Districts side by side.
 *
 * @param districts the columns
 * @param rows      one row for each metric
 */
public record Comparison(List<District> districts, List<ComparisonRow> rows) {
}
