package fadu.store;

import fadu.model.FigureId;
import fadu.model.FigureKind;
import fadu.model.RelationType;
import fadu.model.ReviewStatus;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/**
 * An observation without its document and words: what a table over many districts needs.
 *
 * @param figure   which observation
 * @param metric   code of the catalogue; null for a figure without a metric
 * @param district GB/T 2260 code of the area that the figure speaks of
 * @param period   the time it covers
 * @param quantity value, unit and bound
 * @param kind     count, money, rate …
 * @param relation to another figure of its document
 * @param status   what the review says
 */
public record ReportedValue(FigureId figure, String metric, String district, Period period, Quantity quantity, FigureKind kind,
		RelationType relation, ReviewStatus status) {
}
