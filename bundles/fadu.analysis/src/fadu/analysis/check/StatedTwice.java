package fadu.analysis.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fadu.analysis.value.Observations;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.SourceDocument;

/** One document states a fact twice, in a heading and in the text for example: it counts once. */
final class StatedTwice implements Check {

	@Override
	public String id() {
		return "stated-twice";
	}

	@Override
	public Severity severity() {
		return Severity.NOTE;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.documents().stream().flatMap(document -> finds(evidence, document).stream()).toList();
	}

	private List<Finding> finds(Evidence evidence, SourceDocument document) {
		Map<List<Object>, List<Observation>> byFact = new LinkedHashMap<>();
		evidence.figures(document).stream().filter(figure -> figure.getMetricName() != null && !figure.getMetricName().isBlank())
				.forEach(figure -> byFact.computeIfAbsent(fact(evidence, figure), key -> new ArrayList<>()).add(figure));
		return byFact.values().stream().filter(same -> same.size() > 1).map(same -> finding(evidence, same)).toList();
	}

	/**
	 * What two statements of one fact share. The period is not among it where the name says more than the metric does, as a
	 * heading and the text may date the same fact differently. One of something, or a claim to be the first, is another one
	 * each time unless its name says which.
	 */
	private static List<Object> fact(Evidence evidence, Observation figure) {
		boolean ownName = evidence.metric(figure).filter(metric -> metric.getName().equals(figure.getMetricName())).isEmpty();
		boolean single = figure.getKind() == FigureKind.RANK || figure.getQuantity().value().compareTo(BigDecimal.ONE) == 0;
		return List.of(figure.getMetricName(), figure.getQuantity(), String.valueOf(figure.getScope()),
				Observations.district(figure),
				figure.getKind(), ownName ? "" : figure.getPeriod(), single && !ownName ? figure.getId() : "");
	}

	private Finding finding(Evidence evidence, List<Observation> same) {
		Observation again = same.getLast();
		return Finding.of(this, Severity.NOTE,
				AssertionKind.STATED_TWICE_FOUND.of(evidence.named(again), Detail.of(same.size())), same,
				AssertionKind.STATED_TWICE_ADVICE.of())
				.with(new Fix.Remark(again, AssertionKind.STATED_TWICE_REMARK.of(new Detail.Source(same.getFirst().getId()))));
	}

}
