package fadu.reading;

import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/**
 * A figure of a report.
 *
 * @param span       number, unit and the qualifier beside them
 * @param text       what stands there, as written
 * @param quantity   value in base units, unit and bound
 * @param kind       count, money, rate …
 * @param metric     code of the catalogue metric, where one fits
 * @param metricName name of that metric, or the noun phrase that the figure counts
 * @param domain     line of business, e.g. 法律援助
 * @param district   as written, or as the user said; empty where the text does not tell
 * @param period     the time that the figure covers
 * @param relation   how it stands to another figure
 * @param confidence between 0 and 1
 */
public record Figure(Span span, String text, Quantity quantity, FigureKind kind, Optional<String> metric, String metricName,
		String domain, String district, Period period, Optional<Relation> relation, double confidence) {
}
