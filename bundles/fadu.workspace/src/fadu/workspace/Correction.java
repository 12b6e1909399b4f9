package fadu.workspace;

import java.util.Optional;

import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.value.Period;
import fadu.model.value.Quantity;

/**
 * What is to be different about a figure; what is absent stays as it is. The figure keeps its place in the text.
 *
 * @param quantity value, unit and bound
 * @param metric   what it measures
 * @param district the area it speaks of
 * @param period   the time it covers
 * @param scope    the part of the area it counts, in the words of the report; empty for the whole
 * @param note     a remark of the reviewer
 * @param without  whether no metric of the catalogue is what it measures; then {@code metric} is absent
 */
public record Correction(Optional<Quantity> quantity, Optional<Metric> metric, Optional<District> district, Optional<Period> period,
		Optional<String> scope, Optional<String> note, boolean without) {

	/** A correction that takes no metric away. */
	public Correction(Optional<Quantity> quantity, Optional<Metric> metric, Optional<District> district, Optional<Period> period,
			Optional<String> scope, Optional<String> note) {
		this(quantity, metric, district, period, scope, note, false);
	}

	/** Whether nothing is to be different. */
	public boolean isEmpty() {
		return quantity.isEmpty() && metric.isEmpty() && district.isEmpty() && period.isEmpty() && scope.isEmpty()
				&& note.isEmpty() && !without;
	}

	void apply(Observation figure, Catalogue catalogue) {
		quantity.ifPresent(figure::setQuantity);
		if (without) {
			figure.setMetric(null);
			figure.setMetricName(null);
		}
		metric.ifPresent(chosen -> {
			figure.setMetric(chosen.getCode());
			figure.setMetricName(chosen.getName());
			catalogue.domains().stream().filter(domain -> domain.getMetrics().contains(chosen)).findFirst()
					.ifPresent(domain -> figure.setDomain(domain.getName()));
		});
		district.ifPresent(chosen -> figure.setDistrict(chosen.getCode()));
		period.ifPresent(figure::setPeriod);
		scope.ifPresent(words -> figure.setScope(words.isBlank() ? null : words));
		note.ifPresent(words -> figure.setNote(words.isBlank() ? null : words));
	}

}
