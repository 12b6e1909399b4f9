package fadu.analysis.goal;

/** How a target stands at a day. */
public enum TargetStatus {
	/** The figure of its period reaches it. */
	MET,
	/** It is not due, and what is known by now is as far as it should be. */
	ON_TRACK,
	/** It is not due, and what is known by now is not as far as it should be. */
	BEHIND,
	/** It was due, and the figure of its period does not reach it. */
	MISSED,
	/** It is not due, and there is no figure from which one could tell how far it is. */
	NOT_DUE,
	/** Its period is over, and no figure of the metric is known. */
	NOT_REPORTED,
	/** There is a figure that nobody has reviewed. */
	NOT_REVIEWED,
	/** There are figures, but not of its period, or only of a part of the district: a half-year says nothing of a year. */
	NOT_COMPARABLE,
	/** The bounds of the figure leave open whether it is reached. */
	CANNOT_TELL
}
