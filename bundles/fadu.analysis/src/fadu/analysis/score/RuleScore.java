package fadu.analysis.score;

import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.analysis.compare.Value;
import fadu.analysis.value.Interval;
import fadu.model.ScoreRule;

/**
 * What a rule came to.
 *
 * @param rule   the rule
 * @param cell   the figure it looks at, or why there is none
 * @param holds  whether its state holds
 * @param points what it deducts, gives or adds; nought of a veto and of what makes an item inapplicable
 */
public record RuleScore(ScoreRule rule, Cell cell, Holds holds, Interval points) {

	/** Whether a state holds. */
	public enum Holds {
		/** It does. */
		YES,
		/** It does not. */
		NO,
		/** The bound of the figure leaves it open, or there is no figure. */
		OPEN
	}

	/** The figure, where there is one. */
	public Optional<Value> value() {
		return cell.value();
	}

}
