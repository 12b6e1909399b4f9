package fadu.analysis.derive;

import org.eclipse.osgi.util.NLS;

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

	/** Whether it makes sense for the metric: rates are not divided, and a state has no months. */
	default boolean concerns(Metric metric) {
		boolean flow = metric.getAggregation() == Aggregation.SUM;
		return !Derive.isDerived(metric) && (flow || metric.getAggregation() == Aggregation.LAST && !(this instanceof PerMonth));
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
			divided.setUnit(metric.getUnit() + Messages.Normalisation_month);
		}
		case PerHundredThousand people -> {
			divided.setFormula("100000 * " + code + " / " + Formula.POPULATION);
			divided.setUnit(metric.getUnit() + Messages.Normalisation_hundredThousand);
		}
		case PerUnit unit -> {
			divided.setFormula(code + " / " + unit.base().getCode());
			divided.setUnit(NLS.bind(Messages.Normalisation_unit, metric.getUnit(), unit.base().getUnit()));
		}
		}
		return divided;
	}

}
