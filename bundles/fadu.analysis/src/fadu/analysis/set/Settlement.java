package fadu.analysis.set;

import java.util.Optional;

import fadu.model.FindingId;

/**
 * What a person decided on a finding.
 *
 * @param finding  what was decided on
 * @param decision what a person says about it
 * @param note     why
 * @param by       who said so
 */
public record Settlement(FindingId finding, Decision decision, Optional<String> note, Optional<String> by) {

	/** The check that finds figures in another unit than that of their metric: dismissed, the figure counts in that unit. */
	public static final String UNIT = "unit";

	/** What a person says about a finding. */
	public enum Decision {
		/** Nothing yet, or nothing any more. */
		OPEN,
		/** It is right. */
		ACCEPTED,
		/** It is of no consequence here. */
		DISMISSED
	}

}
