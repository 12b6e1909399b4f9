package fadu.analysis.derive;

import java.util.Optional;

import fadu.analysis.value.Units;
import fadu.model.Aggregation;
import fadu.model.FaduFactory;
import fadu.model.Metric;

/**
 * What figures are divided by before they are set side by side. The result is shown beside the figure as reported, never in its
 * place.
 */
public sealed interface Normalisation {

	/** By the months that the figure covers. */
	record PerMonth() implements Normalisation {
	}

	/** By the residents of the district, for each 100,000 of them. */
	record PerHundredThousand() implements Normalisation {
	}

	/**
	 * By another metric of the same document: for each law firm, each mediator, each community.
	 *
	 * @param base what there is one of
	 */
	record PerUnit(Metric base) implements Normalisation {
	}

	/** Why it would say nothing to divide the figures of a metric. */
	enum Refusal {
		/** It is divided already: a formula, a rate, a growth, a place in a league. */
		DIVIDED,
		/** A state has no months. */
		STATE,
		/** Meetings, villages, documents and offices are not done by or to the residents. */
		NOT_OF_PEOPLE,
		/** The divisor is itself a rate, a growth, a place in a league or an amount of money, or the figure itself. */
		DIVISOR
	}

	/** Whether it makes sense for the metric. */
	default boolean concerns(Metric metric) {
		return refusal(metric).isEmpty();
	}

	/** Why it would say nothing for the metric, from its unit and how its figures combine; nothing where it makes sense. */
	default Optional<Refusal> refusal(Metric metric) {
		if (!isCounted(metric)) {
			return Optional.of(Refusal.DIVIDED);
		}
		return switch (this) {
		case PerMonth month -> metric.getAggregation() == Aggregation.LAST ? Optional.of(Refusal.STATE) : Optional.empty();
		case PerHundredThousand people -> isOfPeople(metric) ? Optional.empty() : Optional.of(Refusal.NOT_OF_PEOPLE);
		case PerUnit unit ->
			unit.base().getCode().equals(metric.getCode()) || !isCounted(unit.base()) || Units.isMoney(unit.base().getUnit())
					? Optional.of(Refusal.DIVISOR)
					: Optional.empty();
		};
	}

	private static boolean isCounted(Metric metric) {
		boolean counted = metric.getAggregation() == Aggregation.SUM || metric.getAggregation() == Aggregation.LAST;
		return counted && !Derive.isDerived(metric);
	}

	private static boolean isOfPeople(Metric metric) {
		return switch (metric.getPerPeople()) {
		case MEANINGFUL -> true;
		case MEANINGLESS -> false;
		default -> Units.isOfPeople(metric.getUnit());
		};
	}

	/** The metric with the formula that divides the given one. */
	default Metric of(Metric metric) {
		Metric divided = FaduFactory.eINSTANCE.createMetric();
		String code = metric.getCode();
		divided.setCode(code);
		divided.setName(metric.getName());
		divided.setNameEn(metric.getNameEn());
		divided.setAggregation(Aggregation.RATIO);
		divided.setDirection(metric.getDirection());
		divided.setGrade(metric.getGrade());
		divided.setCaveat(metric.getCaveat());
		divided.setCaveatEn(metric.getCaveatEn());
		switch (this) {
		case PerMonth month -> {
			divided.setFormula(code + " / " + Formula.MONTHS);
			divided.setUnit(Units.per(metric.getUnit(), Units.month()));
		}
		case PerHundredThousand people -> {
			divided.setFormula("100000 * " + code + " / " + Formula.POPULATION);
			divided.setUnit(Units.per(metric.getUnit(), Units.hundredThousandPersons()));
		}
		case PerUnit unit -> {
			divided.setFormula(code + " / " + unit.base().getCode());
			divided.setUnit(Units.per(metric.getUnit(), unit.base().getUnit()));
		}
		}
		return divided;
	}

}
