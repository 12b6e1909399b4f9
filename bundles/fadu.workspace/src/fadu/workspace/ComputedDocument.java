package fadu.workspace;

import fadu.model.FaduFactory;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.model.value.Bound;
import fadu.model.value.Period;
import fadu.model.value.Quantity;
import fadu.register.definition.RegisterDefinition;
import fadu.store.ComputedFigure;

/**
 * What stands for the report of a figure that was computed: the register, as it speaks of one district and period.
 *
 * @param register the register
 * @param district the district of the rows
 * @param period   the period
 */
record ComputedDocument(RegisterDefinition register, String district, Period period) {

	/** A figure of a metric, alone in a document of its own. */
	Observation observation(Metric metric, ComputedFigure figure) {
		SourceDocument document = FaduFactory.eINSTANCE.createSourceDocument();
		document.setSha256(Digests.sha256("register " + register.code() + ' ' + district + ' ' + period));
		document.setTitle(register.name());
		document.setFileName(register.code());
		document.setDistrict(district);
		document.setPeriod(period);
		Quantity quantity = new Quantity(figure.value(), metric.getUnit(), Bound.EXACT);
		Observation observation = FaduFactory.eINSTANCE.createObservation();
		observation.setId(metric.getCode());
		observation.setMetric(metric.getCode());
		observation.setMetricName(metric.getName());
		observation.setDomain(metric.getDomain().getName());
		observation.setQuantity(quantity);
		observation.setKind(TableDocuments.kind(metric.getUnit()));
		observation.setPeriod(period);
		observation.setText(figure.value().toPlainString() + metric.getUnit());
		observation.setStatus(ReviewStatus.COMPUTED);
		document.getObservations().add(observation);
		return observation;
	}

}
