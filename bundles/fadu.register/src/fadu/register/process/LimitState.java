package fadu.register.process;

/** How a limit stands at a day. */
public enum LimitState {
	/** What was due was done in time. */
	MET,
	/** It was done, late. */
	MISSED,
	/** It is not done yet, and the last day has not passed. */
	RUNNING,
	/** It is not done, and the last day has passed. */
	OVERDUE,
	/** The limit stands still. */
	PAUSED,
	/** The last day cannot be told, as the working days of a year are not entered. */
	UNKNOWN
}
