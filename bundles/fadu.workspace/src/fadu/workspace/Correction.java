package fadu.workspace;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.FigureKind;
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
 * @param kind     what sort of number it is
 * @param domain   the line of business, of a figure without a metric; one with a metric has that of its metric
 * @param relation how it depends on another figure of the report
 */
public record Correction(Optional<Quantity> quantity, Optional<Metric> metric, Optional<District> district, Optional<Period> period,
		Optional<String> scope, Optional<String> note, boolean without, Optional<FigureKind> kind, Optional<Domain> domain,
		Optional<RelationChoice> relation) {

	/** Nothing is different. */
	public static final Correction NOTHING = new Correction(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), Optional.empty());

	/** A correction that takes no metric away and leaves kind, line of business and relation. */
	public Correction(Optional<Quantity> quantity, Optional<Metric> metric, Optional<District> district, Optional<Period> period,
			Optional<String> scope, Optional<String> note) {
		this(quantity, metric, district, period, scope, note, false, Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** Another value, unit or bound. */
	public static Correction of(Quantity quantity) {
		return new Correction(Optional.of(quantity), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	/** Another metric. */
	public static Correction of(Metric metric) {
		return new Correction(Optional.empty(), Optional.of(metric), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	/** Another period. */
	public static Correction of(Period period) {
		return new Correction(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(period), Optional.empty(),
				Optional.empty());
	}

	/** Another scope, in the words of the report; blank for the whole. */
	public static Correction ofScope(String scope) {
		return new Correction(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(scope),
				Optional.empty());
	}

	/** The same with another kind, line of business and relation, where they are to be different. */
	public Correction with(Optional<FigureKind> otherKind, Optional<Domain> otherDomain, Optional<RelationChoice> otherRelation) {
		return new Correction(quantity, metric, district, period, scope, note, without, otherKind, otherDomain, otherRelation);
	}

	/** The same, and no metric of the catalogue is what the figure measures. */
	public Correction withoutMetric() {
		return new Correction(quantity, Optional.empty(), district, period, scope, note, true, kind, domain, relation);
	}

	/** Both; where both say something, the other one. */
	public Correction and(Correction other) {
		return new Correction(other.quantity.or(() -> quantity), other.without ? Optional.empty() : other.metric.or(() -> metric),
				other.district.or(() -> district), other.period.or(() -> period), other.scope.or(() -> scope),
				other.note.or(() -> note), other.without || without && other.metric.isEmpty(), other.kind.or(() -> kind),
				other.domain.or(() -> domain), other.relation.or(() -> relation));
	}

	/** Whether nothing is to be different. */
	public boolean isEmpty() {
		return !without && Stream.of(quantity, metric, district, period, scope, note, kind, domain, relation)
				.allMatch(Optional::isEmpty);
	}

	/** Whether the line of business is said of a figure that has that of its metric. */
	public boolean contradictsMetric(Observation figure) {
		return domain.isPresent() && (metric.isPresent() || figure.getMetric() != null && !without);
	}

	/** Whether a figure would be different with it. */
	public boolean changes(Observation figure, Catalogue catalogue) {
		Observation corrected = EcoreUtil.copy(figure);
		apply(corrected, catalogue);
		return !EcoreUtil.equals(corrected, EcoreUtil.copy(figure)); // a copy, as an original knows its document
	}

	void apply(Observation figure, Catalogue catalogue) {
		quantity.ifPresent(figure::setQuantity);
		kind.ifPresent(figure::setKind);
		if (without) {
			figure.setMetric(null);
			figure.setMetricName(null);
		}
		domain.ifPresent(chosen -> figure.setDomain(chosen.getName()));
		metric.ifPresent(chosen -> {
			figure.setMetric(chosen.getCode());
			figure.setMetricName(chosen.getName());
			catalogue.domains().stream().filter(each -> each.getMetrics().contains(chosen)).findFirst()
					.ifPresent(each -> figure.setDomain(each.getName()));
		});
		district.ifPresent(chosen -> figure.setDistrict(chosen.getCode()));
		period.ifPresent(figure::setPeriod);
		scope.ifPresent(words -> figure.setScope(words.isBlank() ? null : words));
		note.ifPresent(words -> figure.setNote(words.isBlank() ? null : words));
		relation.ifPresent(chosen -> chosen.apply(figure));
	}

}
