package fadu.workspace;

import java.time.Instant;
import java.util.List;

import fadu.model.Observation;

/** Somebody changed figures since they were seen, and nothing was done: with what was seen, what stands there now, who and when. */
public final class OvertakenException extends UserException {

	private static final long serialVersionUID = 1L;

	private final transient List<Newer> newer;

	/**
	 * A figure that was changed.
	 *
	 * @param seen as the user saw it
	 * @param now  as it stands now, without its document
	 * @param by   who changed it last
	 * @param at   when
	 */
	public record Newer(Observation seen, Observation now, String by, Instant at) {
	}

	OvertakenException(String message, List<Newer> newer) {
		super(message);
		this.newer = List.copyOf(newer);
	}

	/** The figures that were changed. */
	public List<Newer> newer() {
		return newer;
	}

}
