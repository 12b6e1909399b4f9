package fadu.analysis.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.score.RuleScore.Holds;
import fadu.analysis.value.Interval;
import fadu.analysis.value.IntervalFunctions;
import fadu.model.Crossing;
import fadu.model.RuleKind;
import fadu.model.ScoreRule;

/** What rules make of figures. */
final class Rules {

	private static final Interval NOUGHT = Interval.of(BigDecimal.ZERO);

	private Rules() {
	}

	/**
	 * What a rule comes to.
	 *
	 * @param most the points of its item
	 */
	static RuleScore of(ScoreRule rule, Cell cell, BigDecimal most) {
		Optional<Interval> number = cell.value().map(value -> value.interval());
		Holds holds = number.map(found -> holds(rule, found)).orElse(Holds.OPEN);
		Interval points = switch (rule.getKind()) {
		case DEDUCT -> switch (holds) {
		case YES -> Interval.of(BigDecimal.valueOf(rule.getPoints()));
		case NO -> NOUGHT;
		case OPEN -> upTo(BigDecimal.valueOf(rule.getPoints()));
		};
		case DEDUCT_EACH -> number.map(found -> pieces(rule, found)).orElseGet(() -> upTo(cap(rule, most)));
		case BONUS -> number.map(found -> pieces(rule, found)).orElse(NOUGHT);
		case COMPLETION -> number.map(found -> completion(rule, found, most)).orElseGet(() -> upTo(most));
		case VETO, EXEMPT -> NOUGHT;
		};
		return new RuleScore(rule, cell, rule.getKind() == RuleKind.COMPLETION || isEach(rule) ? told(number) : holds, points);
	}

	private static boolean isEach(ScoreRule rule) {
		return rule.getKind() == RuleKind.DEDUCT_EACH || rule.getKind() == RuleKind.BONUS;
	}

	private static Holds told(Optional<Interval> number) {
		return number.isPresent() ? Holds.YES : Holds.OPEN;
	}

	private static BigDecimal cap(ScoreRule rule, BigDecimal most) {
		return rule.isSetCap() ? BigDecimal.valueOf(rule.getCap()).min(most) : most;
	}

	private static Interval upTo(BigDecimal most) {
		return Interval.between(BigDecimal.ZERO, most, BigDecimal.ZERO);
	}

	/** Whether the figure stands to the limit as the rule says; what is about right is taken as it is printed. */
	static Holds holds(ScoreRule rule, Interval number) {
		BigDecimal limit = BigDecimal.valueOf(rule.getLimit());
		Holds least = number.least().map(end -> crosses(rule.getTest(), end, number.low().reached(), limit, true))
				.orElse(Holds.OPEN);
		Holds most = number.most().map(end -> crosses(rule.getTest(), end, number.high().reached(), limit, false))
				.orElse(Holds.OPEN);
		boolean above = rule.getTest() == Crossing.ABOVE || rule.getTest() == Crossing.AT_LEAST;
		if ((above ? least : most) == Holds.YES) {
			return Holds.YES;
		}
		return (above ? most : least) == Holds.NO ? Holds.NO : Holds.OPEN;
	}

	/** Whether all numbers that the end allows are on the side: an end that is not reached is beyond itself. */
	private static Holds crosses(Crossing test, BigDecimal end, boolean reached, BigDecimal limit, boolean lower) {
		int order = end.compareTo(limit);
		boolean beyond = order > 0 || order == 0 && !reached && lower;
		boolean under = order < 0 || order == 0 && !reached && !lower;
		boolean holds = switch (test) {
		case ABOVE -> beyond;
		case AT_LEAST -> beyond || order == 0 && reached;
		case BELOW -> under;
		case AT_MOST -> under || order == 0 && reached;
		};
		return holds ? Holds.YES : Holds.NO;
	}

	/** Points for each piece beyond the limit or, where the figure must not be below, for each piece that is missing. */
	private static Interval pieces(ScoreRule rule, Interval number) {
		Interval limit = Interval.of(BigDecimal.valueOf(rule.getLimit()));
		boolean missing = rule.getTest() == Crossing.BELOW || rule.getTest() == Crossing.AT_MOST;
		Interval beyond = IntervalFunctions.greatest(List.of(NOUGHT, missing ? limit.minus(number) : number.minus(limit)));
		Interval points = beyond.times(Interval.of(BigDecimal.valueOf(rule.getPoints())));
		return rule.isSetCap()
				? IntervalFunctions.least(List.of(points, Interval.of(BigDecimal.valueOf(rule.getCap()))))
				: points;
	}

	private static Interval completion(ScoreRule rule, Interval number, BigDecimal most) {
		if (!rule.isSetTarget() || rule.getTarget() == 0) {
			return upTo(most);
		}
		Interval share = IntervalFunctions.least(List.of(Interval.of(BigDecimal.ONE),
				IntervalFunctions.greatest(List.of(NOUGHT, number.over(Interval.of(BigDecimal.valueOf(rule.getTarget())))))));
		return share.times(Interval.of(most));
	}

}
