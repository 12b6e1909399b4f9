package fadu.analysis.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.value.Observations;
import fadu.model.Aggregation;
import fadu.model.District;
import fadu.model.FigureKind;
import fadu.model.Observation;
import fadu.model.RelationType;
import fadu.model.SourceDocument;

/**
 * A city and one of its districts: their figures are never added, averaged or ranked together, as those of the district are in
 * those of the city already. Grave where a total has been made of both.
 */
final class Containment implements Check {

	private static final int MOST_NAMED = 5;

	@Override
	public String id() {
		return "containment";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public List<Finding> finds(Evidence evidence) {
		Map<District, List<Observation>> byDistrict = new LinkedHashMap<>();
		for (SourceDocument document : evidence.documents()) {
			evidence.results(document).stream().filter(figure -> isAdded(evidence, figure)).forEach(figure -> evidence.districts()
					.district(Observations.district(figure)).ifPresent(
							district -> byDistrict.computeIfAbsent(district, key -> new ArrayList<>()).add(figure)));
		}
		List<Finding> findings = new ArrayList<>();
		byDistrict.forEach((outer, ofOuter) -> byDistrict.forEach((inner, ofInner) -> {
			if (evidence.districts().contains(outer, inner) && ofOuter.stream().anyMatch(Containment::isOfOwnReport)) {
				sideBySide(evidence, outer, ofOuter, inner, ofInner).ifPresent(findings::add);
			}
		}));
		evidence.figures().forEach(total -> summed(evidence, total).ifPresent(findings::add));
		return findings;
	}

	/** A number of the province that the report of a county quotes is added to nothing. */
	private static boolean isOfOwnReport(Observation figure) {
		return Observations.district(figure).equals(figure.getDocument().getDistrict());
	}

	private static boolean isAdded(Evidence evidence, Observation figure) {
		return figure.getKind() != FigureKind.RANK && evidence.metric(figure).map(metric -> metric.getAggregation())
				.filter(aggregation -> aggregation == Aggregation.SUM || aggregation == Aggregation.LAST).isPresent();
	}

	private Optional<Finding> sideBySide(Evidence evidence, District outer, List<Observation> ofOuter, District inner,
			List<Observation> ofInner) {
		Set<String> shared = ofOuter.stream().map(Observation::getMetric).collect(Collectors.toCollection(HashSet::new));
		shared.retainAll(ofInner.stream().map(Observation::getMetric).collect(Collectors.toSet()));
		if (shared.isEmpty()) {
			return Optional.empty();
		}
		List<Observation> figures = new ArrayList<>(ofOuter);
		figures.addAll(ofInner);
		figures.removeIf(figure -> !shared.contains(figure.getMetric()));
		List<Detail> names = evidence.metrics().stream().filter(metric -> shared.contains(metric.getCode())).limit(MOST_NAMED)
				.<Detail>map(Detail.Measure::new).toList();
		List<Detail> periods = figures.stream().map(Observation::getPeriod).distinct().<Detail>map(Detail.Time::new).toList();
		return Optional.of(Finding.of(this, Severity.WARNING,
				AssertionKind.CONTAINMENT_FOUND.of(new Detail.Area(outer), new Detail.Area(inner), Detail.of(shared.size())),
				figures,
				AssertionKind.CONTAINMENT_METRICS.of(new Detail.Several(names)),
				AssertionKind.CONTAINMENT_PERIODS.of(new Detail.Several(periods))));
	}

	private Optional<Finding> summed(Evidence evidence, Observation total) {
		List<Observation> parts = evidence.relating(total, RelationType.PART_OF);
		for (Observation outer : parts) {
			for (Observation inner : parts) {
				Optional<District> here = evidence.districts().district(Observations.district(outer));
				Optional<District> there = evidence.districts().district(Observations.district(inner));
				boolean ownLevel = Observations.district(outer).equals(Observations.district(total));
				if (!ownLevel && here.isPresent() && there.isPresent() && evidence.districts().contains(here.get(), there.get())) {
					return Optional.of(Certainty.reviewed(Finding.of(this, Severity.ERROR, AssertionKind.CONTAINMENT_SUMMED.of(
							evidence.named(total), new Detail.Area(here.get()), new Detail.Area(there.get())),
							List.of(total, outer, inner))));
				}
			}
		}
		return Optional.empty();
	}

}
