package fadu.store;

import java.time.Instant;
import java.util.Optional;

import fadu.model.FindingId;

/**
 * What a person decided on a finding. Findings themselves are computed whenever somebody asks and kept nowhere.
 *
 * @param finding what was decided on
 * @param status  the decision
 * @param note    why
 * @param by      who decided
 * @param at      when
 */
public record KeptFinding(FindingId finding, Status status, Optional<String> note, Optional<String> by, Optional<Instant> at) {

	/** What a person says about a finding. */
	public enum Status {
		/** It is open again, after it had been settled. */
		OPEN,
		/** It is right. */
		ACCEPTED,
		/** It is of no consequence here. */
		DISMISSED
	}

}
