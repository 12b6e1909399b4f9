package fadu.register.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.model.value.Period;

/**
 * What a head or a label of a table says of the cells below or beside it.
 *
 * @param district code of the district
 * @param metric   code of the metric
 * @param period   the time
 * @param unit     the unit in which the numbers are written, as 万元; several where a line above the table names several
 * @param factor   by what a number is multiplied to be in the unit of its metric, where somebody says so
 * @param skipped  whether the column or row is to be left out
 */
public record LabelMeaning(Optional<String> district, Optional<String> metric, Optional<Period> period, Optional<String> unit,
		Optional<BigDecimal> factor, boolean skipped) {

	/** Says nothing. */
	public static final LabelMeaning NOTHING = new LabelMeaning(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), false);
	/** Says that what belongs to it is left out. */
	public static final LabelMeaning SKIPPED = new LabelMeaning(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty(), true);

	/** A district alone. */
	public static LabelMeaning ofDistrict(String code) {
		return new LabelMeaning(Optional.of(code), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
	}

	/** A metric alone. */
	public static LabelMeaning ofMetric(String code) {
		return new LabelMeaning(Optional.empty(), Optional.of(code), Optional.empty(), Optional.empty(), Optional.empty(), false);
	}

	/** A time alone. */
	public static LabelMeaning ofPeriod(Period period) {
		return new LabelMeaning(Optional.empty(), Optional.empty(), Optional.of(period), Optional.empty(), Optional.empty(), false);
	}

	/** A unit alone. */
	public static LabelMeaning ofUnit(String unit) {
		return new LabelMeaning(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(unit), Optional.empty(), false);
	}

	/** Whether it tells a district, a metric or a time, and so which cells are meant. */
	public boolean isAxis() {
		return district.isPresent() || metric.isPresent() || period.isPresent();
	}

	/** This, and what it does not say itself as another says it. */
	public LabelMeaning or(LabelMeaning other) {
		boolean unitHere = unit.isPresent() || factor.isPresent();
		return new LabelMeaning(district.or(other::district), metric.or(other::metric), period.or(other::period),
				unitHere ? unit : other.unit(), unitHere ? factor : other.factor(), skipped || other.skipped());
	}

	/** Whether the two tell different districts, metrics or times. */
	public boolean contradicts(LabelMeaning other) {
		return Stream.of(differ(district, other.district()), differ(metric, other.metric()), differ(period, other.period()))
				.anyMatch(Boolean::booleanValue);
	}

	private static boolean differ(Optional<?> one, Optional<?> other) {
		return one.isPresent() && other.isPresent() && !one.equals(other);
	}

}
