package fadu.analysis.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fadu.analysis.value.Interval;
import fadu.model.District;
import fadu.model.GradeBand;
import fadu.model.Scorecard;

/**
 * A scorecard of one district.
 *
 * @param scorecard the scorecard
 * @param district  the district
 * @param items     its items
 * @param most      the points of the whole
 * @param total     the points with bonus; nothing where the publisher says no points, or nothing applies
 * @param best      the best grade that the bounds allow; nothing where there are no grades or no total
 * @param worst     the worst
 * @param vetoes    the rules that limit the grade, for certain or perhaps
 * @param evidence  what is asked for, and whether it is at hand
 */
public record ScoreSheet(Scorecard scorecard, District district, List<ItemScore> items, BigDecimal most, Optional<Interval> total,
		Optional<GradeBand> best, Optional<GradeBand> worst, List<RuleScore> vetoes, List<EvidenceState> evidence) {

	/** All items, in the order of the scorecard. */
	public List<ItemScore> all() {
		return items.stream().flatMap(ItemScore::all).toList();
	}

	/** The pieces of evidence that are not at hand. */
	public List<EvidenceState> missing() {
		return evidence.stream().filter(each -> each.state() != EvidenceState.State.FOUND).toList();
	}

}
