package fadu.question.paper;

import java.util.List;

import fadu.model.Observation;

/**
 * What two figures of a report have in common that tell the same: a table repeats a number of the text.
 *
 * @param of document, metric, time, size and scope
 */
record SameFact(List<Object> of) {

	SameFact(Observation figure) {
		this(List.of(figure.getDocument().getSha256(), String.valueOf(figure.getMetric()), figure.getPeriod(),
				figure.getQuantity().value().stripTrailingZeros(), String.valueOf(figure.getScope())));
	}

}
