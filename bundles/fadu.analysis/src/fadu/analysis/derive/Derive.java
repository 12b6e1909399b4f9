package fadu.analysis.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fadu.analysis.Observations;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.value.Period;

/** Computes metrics by their formulas, document by document, so that no formula mixes two reports. */
public final class Derive {

	private final Map<String, Metric> metrics;
	private final Collection<SourceDocument> documents;
	private final boolean withUnreviewed;
	private Map<String, Map<SourceDocument, List<Observation>>> byDistrict;

	/**
	 * @param metrics        the catalogue
	 * @param documents      the documents with their figures
	 * @param withUnreviewed whether figures that nobody has reviewed may be computed with
	 */
	public Derive(Collection<Metric> metrics, Collection<SourceDocument> documents, boolean withUnreviewed) {
		this.metrics = metrics.stream().collect(Collectors.toMap(Metric::getCode, Function.identity(), (first, second) -> first));
		this.documents = List.copyOf(documents);
		this.withUnreviewed = withUnreviewed;
	}

	/** Whether the metric is computed by a formula. */
	public static boolean isDerived(Metric metric) {
		return metric.getFormula() != null && !metric.getFormula().isBlank();
	}

	/** The metric for the district by the figures of one document. */
	public Derivation derive(Metric metric, District district, SourceDocument document) {
		List<Observation> figures = document.getObservations().stream()
				.filter(observation -> district.getCode().equals(Observations.district(observation))).toList();
		return new Calculation(metrics, district, new DocumentFigures(district, Optional.of(document), figures, withUnreviewed))
				.of(metric);
	}

	/**
	 * The metric for the district: one number for each document and period that has all its terms. Where no document has, one
	 * derivation that says what is missing in the document that has most of them.
	 *
	 * @param metric a {@linkplain #isDerived(Metric) derived} metric
	 * @param period only numbers of this period, or all
	 */
	public List<Derivation> derive(Metric metric, District district, Optional<Period> period) {
		Map<SourceDocument, List<Observation>> byDocument = byDistrict().getOrDefault(district.getCode(), Map.of());
		List<Derivation> derivations = byDocument.entrySet().stream()
				.map(entry -> new Calculation(metrics, district,
						new DocumentFigures(district, Optional.of(entry.getKey()), entry.getValue(), withUnreviewed)).of(metric)).toList();
		List<Derivation> computed = derivations.stream().filter(Derivation.Derived.class::isInstance)
				.filter(derivation -> period.isEmpty() || period.get().equals(((Derivation.Derived) derivation).period())).toList();
		if (!computed.isEmpty()) {
			return computed;
		}
		return derivations.stream().filter(Derivation.NotComputable.class::isInstance).map(Derivation.NotComputable.class::cast)
				.min((one, other) -> Integer.compare(one.reasons().size(), other.reasons().size())).<List<Derivation>>map(List::of)
				.orElseGet(() -> List.of(new Calculation(metrics, district,
						new DocumentFigures(district, Optional.empty(), List.of(), withUnreviewed)).of(metric)));
	}

	/** Sorted once: many metrics are derived for many districts from the same documents. */
	private synchronized Map<String, Map<SourceDocument, List<Observation>>> byDistrict() {
		if (byDistrict == null) {
			byDistrict = new HashMap<>();
			documents.stream().flatMap(document -> document.getObservations().stream())
					.forEach(figure -> byDistrict.computeIfAbsent(Observations.district(figure), code -> new LinkedHashMap<>())
							.computeIfAbsent(figure.getDocument(), document -> new ArrayList<>()).add(figure));
		}
		return byDistrict;
	}

}
