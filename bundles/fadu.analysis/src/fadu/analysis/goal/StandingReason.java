package fadu.analysis.goal;

/** Why a target stands as it does, where the figure alone does not say it. */
public enum StandingReason {
	/** The figure is held against the goal itself. */
	GOAL,
	/** The figure is of a day on the way, and held against the straight line from where it started to the goal. */
	LINE,
	/** A target within its period, or before it, is over: this one stands as that. */
	MILESTONE,
	/** "More than", "nearly" or rounding leaves it open. */
	BOUNDS,
	/** "About" says nothing exactly. */
	ABOUT,
	/** The figure is of a day on the way, and nothing says where it started. */
	NO_BASE,
	/** The figures are of another time. */
	OTHER_PERIOD,
	/** The figures speak of a part of the district or of the work. */
	PART,
	/** The figures are plans or have another unit. */
	OTHER_KIND,
	/** No figure of the time. */
	NOTHING,
	/** The user may not see what is kept of the district. */
	NO_ACCESS
}
