package fadu.ui.review;

import fadu.model.Observation;
import fadu.model.ReviewStatus;

/** Which figures of a report are shown. */
public enum FigureFilter {
	/** Those that nobody has reviewed. */
	WAITING,
	/** Of those, the ones of which the reader is not sure. */
	DOUBTFUL,
	/** Of those that wait, the ones that no metric of the catalogue fits. */
	WITHOUT_METRIC,
	/** All figures. */
	ALL;

	/** Of figures below it more were wrong in some field than wholly right, when the reader was measured (docs/reading.md). */
	private static final double SURE = 0.5;

	/** Whether the figure is shown. */
	public boolean shows(Observation figure) {
		boolean waits = figure.getStatus() == ReviewStatus.READ;
		return switch (this) {
		case WAITING -> waits;
		case DOUBTFUL -> waits && figure.getConfidence() < SURE;
		case WITHOUT_METRIC -> waits && figure.getMetric() == null;
		case ALL -> true;
		};
	}

}
