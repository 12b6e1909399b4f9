package fadu.analysis.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.set.FigureSet;
import fadu.analysis.set.Inquiry;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.set.Settlement;
import fadu.analysis.set.Settlement.Decision;
import fadu.analysis.value.Days;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.FigureId;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.FindingId;

/** What the checks find in a set of figures, with what people decided on it. Computed whenever somebody asks, and kept nowhere. */
public final class CheckedFindings {

	private static final int MOST_FIGURES = 200;

	private CheckedFindings() {
	}

	/**
	 * The findings that concern what is asked about, the gravest first; back-checks that passed are among them.
	 *
	 * @param set one that reaches {@linkplain Reach#AROUND around} the districts, or what lies above and below goes unseen
	 */
	public static List<CheckedFinding> of(FigureSet set) {
		return set.once(CheckedFindings.class, CheckedFindings::found);
	}

	private static List<CheckedFinding> found(FigureSet set) {
		if (set.whole().isPresent()) {
			return of(set.whole().get()).stream().filter(checked -> checked.finding().figures().stream().anyMatch(set::has))
					.toList();
		}
		if (set.inquiry().reach() != Reach.AROUND) {
			throw new IllegalArgumentException(set.inquiry().reach().name());
		}
		Map<FindingId, Settlement> settled = new HashMap<>();
		set.settlements().forEach(settlement -> settled.put(settlement.finding(), settlement));
		Concern concern = Concern.of(set.inquiry());
		List<Finding> all = set.onceForAll(Checks.class, every -> Checks.run(Evidence.of(every)));
		return all.stream().filter(finding -> finding.figures().stream().anyMatch(concern::has))
				.map(finding -> checked(finding, settled)).toList();
	}

	/** By the first of its figures, which are enough to know it again: a database keeps no list without end. */
	public static FindingId id(Finding finding) {
		return new FindingId(finding.check().id(), finding.figures().stream().limit(MOST_FIGURES).map(FigureId::of).toList());
	}

	private static CheckedFinding checked(Finding finding, Map<FindingId, Settlement> settled) {
		FindingId id = id(finding);
		Optional<Settlement> settlement = Optional.ofNullable(settled.get(id));
		return new CheckedFinding(finding, id.shortId(), settlement.map(Settlement::decision).orElse(Decision.OPEN),
				settlement.flatMap(Settlement::note), settlement.flatMap(Settlement::by));
	}

	/** What is asked about: a figure concerns a district of which it or its document speaks. */
	private record Concern(Set<String> districts, Set<String> metrics, Inquiry inquiry) {

		static Concern of(Inquiry inquiry) {
			return new Concern(inquiry.districts().stream().map(District::getCode).collect(Collectors.toSet()),
					inquiry.metrics().stream().map(Metric::getCode).collect(Collectors.toSet()), inquiry);
		}

		boolean has(Observation figure) {
			return (districts.isEmpty() || districts.contains(Observations.district(figure))
					|| districts.contains(figure.getDocument().getDistrict()))
					&& (metrics.isEmpty() || figure.getMetric() != null && metrics.contains(figure.getMetric()))
					&& inquiry.period().filter(asked -> !Days.isOf(asked, figure.getPeriod())).isEmpty();
		}
	}

}
