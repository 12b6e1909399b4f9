package fadu.analysis.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.analysis.value.Interval;
import fadu.model.ScoreItem;

/**
 * What an item came to.
 *
 * @param item       the item
 * @param depth      how deep it lies, from 0
 * @param most       the most points of the item; nothing where its publisher says none
 * @param applicable whether it applies; what does not is taken out and the rest rescaled
 * @param points     its points without bonus; nothing where it does not apply or has no points
 * @param bonus      what is added beyond
 * @param parts      the items below it
 * @param rules      its rules
 */
public record ItemScore(ScoreItem item, int depth, Optional<BigDecimal> most, boolean applicable, Optional<Interval> points,
		Interval bonus, List<ItemScore> parts, List<RuleScore> rules) {

	/** It and everything below it, in the order of the scorecard. */
	public Stream<ItemScore> all() {
		return Stream.concat(Stream.of(this), parts.stream().flatMap(ItemScore::all));
	}

}
