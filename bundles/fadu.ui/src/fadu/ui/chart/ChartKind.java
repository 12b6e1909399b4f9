package fadu.ui.chart;

/** How a chart draws its numbers. */
public enum ChartKind {
	/** From nought up to what is certain, and on to what may be. */
	BARS,
	/** A dot for each number, a line between the ends of what it may be; the axis need not begin at nought. */
	DOTS,
	/** A small chart of dots for each metric of the grid, each with an axis of its own. */
	PANELS,
	/** The numbers of one district over its periods, joined where they may be compared. */
	TREND,
	/** The same for each metric of the grid, each with an axis of its own. */
	TRENDS;

	/** Whether it is drawn over time. */
	public boolean isOverTime() {
		return this == TREND || this == TRENDS;
	}
}
