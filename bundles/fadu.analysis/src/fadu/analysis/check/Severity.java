package fadu.analysis.check;

/** How much a finding asks of the reader. */
public enum Severity {
	/** A back-check that came out right. Shown on request. */
	PASSED,
	/** Something to know before the figure is used. */
	NOTE,
	/** Something that is probably misread, miscounted or too wide. */
	WARNING,
	/** Figures that cannot all be right. */
	ERROR
}
