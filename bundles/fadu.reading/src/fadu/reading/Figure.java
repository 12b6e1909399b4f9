package fadu.reading;

import java.util.List;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.model.value.Span;

/**
 * A figure of a report.
 *
 * @param span       number, unit and the qualifier beside them
 * @param text       what stands there, as written
 * @param quantity   value in base units, unit and bound, as printed: the bound of a fall is that of its amount
 * @param kind       count, money, rate …
 * @param metric     code of the catalogue metric, where one fits
 * @param metricName name of that metric, or the noun phrase that the figure counts
 * @param domain     line of business, e.g. 法律援助
 * @param district   as written, or as the user said; empty where the text does not tell
 * @param scope      the part of the district that the figure is of, as written: 41个试点镇街; empty where it is of the whole
 * @param period     the time that the figure covers
 * @param relation   how it stands to another figure
 * @param confidence between 0 and 1: how likely value, unit, bound, kind, period, line of business and relation are all right, and
 *                       no more than the metric is
 * @param trace      the rule that decided at each stage, in the order of the stages
 */
public record Figure(Span span, String text, Quantity quantity, FigureKind kind, Optional<String> metric, String metricName,
		String domain, String district, Optional<String> scope, Period period, Optional<Relation> relation, double confidence,
		List<Step> trace) {

	/** The quantity as it is reckoned with: of a fall by 四成以上, printed as an amount, the change is -40 % or less. */
	public Quantity reckoned() {
		return quantity.value().signum() < 0
				? new Quantity(quantity.value(), quantity.unit(), quantity.bound().ofNegative())
				: quantity;
	}

}
