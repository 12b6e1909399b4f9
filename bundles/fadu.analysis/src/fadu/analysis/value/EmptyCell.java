package fadu.analysis.value;

/** Why a cell holds no figure. Zero is not among these: a reported zero is a figure. */
public enum EmptyCell {
	/** The documents at hand do not report the metric. */
	NOT_REPORTED,
	/**
	 * No figure of the documents at hand has the metric, but one without any, which nobody has reviewed, may be of it: whether the
	 * metric is reported cannot be said before.
	 */
	NOT_MATCHED,
	/** The documents at hand report the metric, but of other periods than the one that was asked for. */
	OTHER_PERIOD,
	/** No report of the district is at hand: nobody knows what it would report. */
	NO_REPORT,
	/** The user may not see reports of the district: whether there is one, and what it reports, is not to be told. */
	NO_ACCESS,
	/** The source is truncated: whether the metric was reported cannot be seen. */
	NOT_VISIBLE,
	/** There is a figure, but not one that belongs in this row: a plan, or a figure in another unit. */
	NOT_COMPARABLE,
	/** A figure was read, but nobody has reviewed it yet. */
	NOT_REVIEWED
}
