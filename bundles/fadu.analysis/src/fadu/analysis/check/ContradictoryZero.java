package fadu.analysis.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.value.Days;
import fadu.model.Direction;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.Theme;

/**
 * A document reports none of something unwelcome, such as lost cases, and elsewhere cases of it: the zero can only hold
 * for part of the area or of the work. Which metrics speak of one matter is said by the themes of the catalogue.
 */
final class ContradictoryZero implements Check {

	@Override
	public String id() {
		return "contradictory-zero";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		return evidence.documents().stream().flatMap(document -> finds(evidence, document).stream()).toList();
	}

	private List<Finding> finds(Evidence evidence, SourceDocument document) {
		List<Finding> findings = new ArrayList<>();
		List<Observation> figures = evidence.results(document).stream().filter(figure -> figure.getMetric() != null).toList();
		for (Observation zero : figures) {
			boolean unwelcome = evidence.metric(zero).filter(metric -> metric.getDirection() == Direction.DOWN).isPresent();
			if (zero.getQuantity().isZero() && unwelcome && zero.getKind() != FigureKind.GROWTH) {
				Set<String> matter = matter(evidence, zero.getMetric());
				List<Observation> others = figures.stream().filter(figure -> matter.contains(figure.getMetric())
						&& touch(zero, figure) && figure.getQuantity().value().signum() > 0
						&& figure.getKind() != FigureKind.GROWTH).toList();
				if (!others.isEmpty()) {
					findings.add(finding(evidence, zero, others));
				}
			}
		}
		return findings;
	}

	/**
	 * Whether their times have a day in common, as far as they are told: none in one year and some in the next is no contradiction.
	 */
	private static boolean touch(Observation zero, Observation other) {
		return Days.isOpen(zero.getPeriod()) || Days.isOpen(other.getPeriod())
				|| Days.of(zero.getPeriod()).overlap(Days.of(other.getPeriod()));
	}

	/** What it is itself, and what the themes set beside it. */
	private static Set<String> matter(Evidence evidence, String code) {
		Set<String> codes = evidence.themes().stream().map(Theme::getMetrics).filter(metrics -> metrics.contains(code))
				.flatMap(List::stream).collect(Collectors.toCollection(LinkedHashSet::new));
		codes.add(code);
		return codes;
	}

	private Finding finding(Evidence evidence, Observation zero, List<Observation> others) {
		List<Observation> figures = new ArrayList<>(List.of(zero));
		figures.addAll(others);
		Detail contrary = new Detail.Several(others.stream().map(evidence::named).toList());
		Finding finding = Finding.of(this, Severity.WARNING,
				AssertionKind.CONTRADICTORY_ZERO_FOUND.of(evidence.named(zero), contrary), figures,
				zero.getScope() == null
						? AssertionKind.CONTRADICTORY_ZERO_NO_SCOPE.of()
						: AssertionKind.CONTRADICTORY_ZERO_SCOPE.of(new Detail.Source(zero.getScope())));
		return zero.getScope() == null
				? finding.with(new Fix.Remark(zero, AssertionKind.CONTRADICTORY_ZERO_REMARK.of(contrary)))
				: finding;
	}

}
