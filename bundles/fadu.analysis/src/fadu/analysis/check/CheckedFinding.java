package fadu.analysis.check;

import java.util.Optional;

import fadu.analysis.set.Settlement.Decision;

/**
 * What a check found, and what people made of it.
 *
 * @param finding  what was found
 * @param id       a short name for it, the same in every run as long as the rule finds the same figures
 * @param decision what a person says about it
 * @param note     why; empty where nobody said
 * @param by       who said so
 */
public record CheckedFinding(Finding finding, String id, Decision decision, Optional<String> note, Optional<String> by) {

	/** Whether nobody has settled it. */
	public boolean isOpen() {
		return decision == Decision.OPEN;
	}

	/** Whether it holds: nobody said that it is of no consequence; whoever accepts a contradiction says that there is one. */
	public boolean stands() {
		return decision != Decision.DISMISSED;
	}

}
