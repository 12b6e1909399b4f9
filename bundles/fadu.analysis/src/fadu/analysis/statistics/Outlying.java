package fadu.analysis.statistics;

/** Whether a number lies far from the others. */
public enum Outlying {
	/** It does not. */
	NO,
	/** Far below. */
	LOW,
	/** Far above. */
	HIGH,
	/** The bounds of the figures leave it open. */
	OPEN
}
