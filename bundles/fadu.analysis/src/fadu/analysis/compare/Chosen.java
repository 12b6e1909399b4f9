package fadu.analysis.compare;

import java.util.List;
import java.util.Optional;

import fadu.analysis.set.Settlement;
import fadu.model.Observation;

/**
 * Why one of several figures of a district stands for its cell.
 *
 * @param because the last thing that set it apart from the others
 * @param rivals  figures that speak of the same whole at the same time and say another number, beyond bounds and rounding
 * @param said    what the person said who has chosen it
 */
public record Chosen(Because because, List<Observation> rivals, Optional<Settlement> said) {

	/** A choice that no person made. */
	public Chosen(Because because, List<Observation> rivals) {
		this(because, rivals, Optional.empty());
	}

	/** What sets the figure that a cell is judged on apart from the others, from the plainest to the least. */
	public enum Because {
		/** There is no other figure, or all others say the same. */
		ONLY,
		/** The others are parts of a total, or are limited to part of the area or of the work. */
		WHOLE,
		/** The others are of another kind of time: cumulative beside what a period brought, a flow beside a state. */
		TIME_KIND,
		/** The others are of another period than the one in which the row is compared. */
		PERIOD,
		/** The others are of a period of another length than the one in which most districts report: a quarter beside years. */
		LENGTH,
		/** The others are older; no period is shared with another district. */
		LATEST,
		/** It stands in a report, and the others were computed from registers. */
		REPORTED,
		/** A person has corrected or confirmed it, and not the others. */
		REVIEWED,
		/** The others are, by their reports, part of numbers of other metrics. */
		OWN,
		/** The others are of documents published earlier. */
		NEWEST,
		/** It is printed more exactly than the others. */
		EXACT,
		/** Nothing sets it apart; it comes first in its document. */
		FIRST,
		/** A person has chosen it, whatever else speaks for the others. */
		CHOSEN
	}

	/** Whether the cell holds several numbers that contradict each other. */
	public boolean disputed() {
		return !rivals.isEmpty();
	}

}
