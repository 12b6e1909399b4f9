package fadu.analysis.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import fadu.analysis.value.Observations;
import fadu.analysis.value.Parts;
import fadu.model.FigureKind;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;

/**
 * One document states different numbers for one metric, area, scope and period, beyond bounds and rounding, and does not say that
 * one
 * is part of another. The comparison takes one of them; which is right only the text can tell.
 */
final class SeveralNumbers implements Check {

	private static final Pattern ADDED_UP = Pattern.compile("(?:SUM|COUNT)\\s*\\(\\s*([\\w.]+)\\s*\\)");

	@Override
	public String id() {
		return "several-numbers";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		Set<String> addedUp = addedUp(evidence);
		return evidence.documents().stream().flatMap(document -> finds(evidence, document, addedUp).stream()).toList();
	}

	private List<Finding> finds(Evidence evidence, SourceDocument document, Set<String> addedUp) {
		Map<List<Object>, List<Observation>> bySubject = new LinkedHashMap<>();
		Parts parts = Parts.among(evidence.results(document));
		evidence.results(document).stream().filter(figure -> figure.getMetric() != null && figure.getKind() != FigureKind.RANK)
				.filter(figure -> !Parts.isComponent(figure) && !parts.contains(figure) && !addedUp.contains(figure.getMetric()))
				.forEach(figure -> bySubject.computeIfAbsent(subject(figure), key -> new ArrayList<>()).add(figure));
		List<Finding> findings = new ArrayList<>();
		for (List<Observation> figures : bySubject.values()) {
			Observation first = figures.getFirst();
			List<Observation> others = figures.stream().filter(other -> Disagreement.differ(first, other)).toList();
			if (!others.isEmpty()) {
				List<Observation> all = new ArrayList<>(List.of(first));
				all.addAll(others);
				Detail numbers = new Detail.Several(all.stream().map(Detail::of).distinct().toList());
				findings.add(Finding.of(this, Severity.WARNING,
						AssertionKind.SEVERAL_NUMBERS_FOUND.of(evidence.subject(first), new Detail.Time(first.getPeriod()),
								numbers),
						all,
						AssertionKind.SEVERAL_NUMBERS_ADVICE.of()));
			}
		}
		return findings;
	}

	/** Metrics of which a formula adds up or counts all figures of a document: several are what it expects. */
	private static Set<String> addedUp(Evidence evidence) {
		return evidence.metrics().stream().map(Metric::getFormula).filter(Objects::nonNull)
				.flatMap(formula -> ADDED_UP.matcher(formula).results()).map(found -> found.group(1)).collect(Collectors.toSet());
	}

	private static List<Object> subject(Observation figure) {
		return List.of(figure.getMetric(), String.valueOf(figure.getMetricName()), Observations.district(figure),
				figure.getPeriod(),
				String.valueOf(figure.getScope()), figure.getKind());
	}

}
