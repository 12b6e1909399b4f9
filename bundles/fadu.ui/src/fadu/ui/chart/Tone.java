package fadu.ui.chart;

/** What a shape stands for; a picture gives it a colour. */
public enum Tone {
	/** Text. */
	INK,
	/** Text and edges of less weight. */
	QUIET,
	/** Headings. */
	NAVY,
	/** The axis. */
	LINE,
	/** What is certain. */
	FULL,
	/** What may be. */
	PALE,
	/** Behind all, and within what is hollow. */
	PAPER
}
