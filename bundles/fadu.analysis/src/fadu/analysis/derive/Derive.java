package fadu.analysis.derive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import fadu.analysis.formula.FormulaFault;
import fadu.analysis.value.Observations;
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
	/** By code of the district that they speak of. */
	private final Map<String, Map<SourceDocument, List<Observation>>> figures = new HashMap<>();

	/**
	 * @param metrics        the catalogue
	 * @param documents      the documents with their figures
	 * @param withUnreviewed whether figures that nobody has reviewed may be computed with
	 */
	public Derive(Collection<Metric> metrics, Collection<SourceDocument> documents, boolean withUnreviewed) {
		this.metrics = byCode(metrics);
		this.documents = List.copyOf(documents);
		documents.stream().flatMap(document -> document.getObservations().stream())
				.forEach(observation -> figures
						.computeIfAbsent(Observations.district(observation), district -> new LinkedHashMap<>())
						.computeIfAbsent(observation.getDocument(), document -> new ArrayList<>()).add(observation));
		this.withUnreviewed = withUnreviewed;
	}

	/** Whether the metric is computed by a formula. */
	public static boolean isDerived(Metric metric) {
		return metric.getFormula() != null && !metric.getFormula().isBlank();
	}

	/**
	 * The codes of the reported metrics whose figures the formulas need, through derived metrics down to the last.
	 *
	 * @param metrics the catalogue
	 * @param derived metrics; those without a formula need nothing
	 */
	public static Set<String> terms(Collection<Metric> metrics, Collection<Metric> derived) {
		Map<String, Metric> byCode = byCode(metrics);
		Set<String> terms = new LinkedHashSet<>();
		Deque<Metric> open = new ArrayDeque<>(derived);
		Set<Metric> seen = new HashSet<>();
		while (!open.isEmpty()) {
			Metric metric = open.remove();
			if (isDerived(metric) && seen.add(metric)) {
				for (String name : names(metric)) {
					Optional<Metric> term = Optional.ofNullable(byCode.get(name));
					term.filter(Derive::isDerived).ifPresent(open::add);
					term.filter(reported -> !isDerived(reported)).map(Metric::getCode).ifPresent(terms::add);
				}
			}
		}
		return terms;
	}

	private static Collection<String> names(Metric metric) {
		try {
			return Formula.of(metric.getFormula()).codes();
		} catch (FormulaFault e) {
			return List.of(); // The derivation itself says that it is none.
		}
	}

	private static Map<String, Metric> byCode(Collection<Metric> metrics) {
		return metrics.stream().collect(Collectors.toMap(Metric::getCode, Function.identity(), (first, second) -> first));
	}

	/** The metric for the district by the figures of one document. */
	public Derivation derive(Metric metric, District district, SourceDocument document) {
		return derive(metric, district, document, Optional.empty());
	}

	/**
	 * The metric for the district by the figures of one document.
	 *
	 * @param wanted the identifier of the figure that stands for its metric, where somebody has chosen one of several
	 */
	public Derivation derive(Metric metric, District district, SourceDocument document, Optional<String> wanted) {
		List<Observation> own = document.getObservations().stream()
				.filter(observation -> district.getCode().equals(Observations.district(observation))).toList();
		return new Calculation(metrics, district, new DocumentFigures(district, Optional.of(document), own, withUnreviewed, wanted),
				others())
				.of(metric);
	}

	/**
	 * The metric for the district: one number for each document and period that has all its terms. Where no document has, one
	 * derivation that says what is missing in the document that has most of them; of a district without figures whose document
	 * breaks off, nobody knows.
	 *
	 * @param metric a {@linkplain #isDerived(Metric) derived} metric
	 * @param period only numbers of this period, or all
	 */
	public List<Derivation> derive(Metric metric, District district, Optional<Period> period) {
		List<Derivation> derivations = figures.getOrDefault(district.getCode(), Map.of()).entrySet().stream()
				.map(entry -> new Calculation(metrics, district,
						new DocumentFigures(district, Optional.of(entry.getKey()), entry.getValue(), withUnreviewed), others())
						.of(metric))
				.toList();
		List<Derivation> computed = derivations.stream().filter(Derivation.Derived.class::isInstance)
				.filter(derivation -> period.isEmpty() || period.get().equals(((Derivation.Derived) derivation).period())).toList();
		if (!computed.isEmpty()) {
			return computed;
		}
		return derivations.stream().filter(Derivation.NotComputable.class::isInstance).map(Derivation.NotComputable.class::cast)
				.min((one, other) -> Integer.compare(one.reasons().size(), other.reasons().size())).<List<Derivation>>map(List::of)
				.orElseGet(() -> List.of(new Calculation(metrics, district,
						new DocumentFigures(district, truncated(district), List.of(), withUnreviewed), others()).of(metric)));
	}

	private OtherFigures others() {
		return new OtherFigures(figures, withUnreviewed);
	}

	private Optional<SourceDocument> truncated(District district) {
		return documents.stream().filter(document -> document.isTruncated() && district.getCode().equals(document.getDistrict()))
				.findFirst();
	}

}
