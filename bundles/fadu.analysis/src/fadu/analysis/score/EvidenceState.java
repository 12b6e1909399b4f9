package fadu.analysis.score;

import java.util.Optional;

import fadu.analysis.compare.Cell;
import fadu.model.EvidenceSlot;
import fadu.model.ScoreItem;

/**
 * A piece of evidence that an item asks for.
 *
 * @param item  the item
 * @param slot  what is asked for
 * @param cell  the figure that is the evidence, or why there is none; nothing where a person must hand it in
 * @param state whether it is at hand
 */
public record EvidenceState(ScoreItem item, EvidenceSlot slot, Optional<Cell> cell, State state) {

	/** Whether a piece of evidence is at hand. */
	public enum State {
		/** A reviewed figure with its place in a document. */
		FOUND,
		/** A figure was read, and nobody has reviewed it. */
		UNREVIEWED,
		/** There is no figure. */
		MISSING,
		/** Nothing here can tell: a person must hand it in. */
		BY_HAND
	}

}
