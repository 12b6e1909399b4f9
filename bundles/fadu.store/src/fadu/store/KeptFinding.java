package fadu.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a check found, and what a person made of it.
 *
 * @param subject what was found; the same rule on the same figures is the same finding
 * @param status  what a person says about it
 * @param note    why
 * @param by      who said so; nothing while it is open
 * @param at      when; nothing while it is open
 */
public record KeptFinding(Subject subject, Status status, Optional<String> note, Optional<String> by, Optional<Instant> at) {

	/**
	 * What was found.
	 *
	 * @param rule    id of the rule
	 * @param figures the figures concerned, of plug-ins or of the workspace, in the order that the rule gives them
	 */
	public record Subject(String rule, List<FigureId> figures) {

		public Subject {
			figures = List.copyOf(figures);
		}

		/** Eight hexadecimal digits by which a user may name it. */
		public String shortId() {
			return Findings.id(this).substring(0, 8);
		}

	}

	/** What a person says about a finding. */
	public enum Status {
		/** Nothing yet. */
		OPEN,
		/** It is right. */
		ACCEPTED,
		/** It is of no consequence here. */
		DISMISSED
	}

}
