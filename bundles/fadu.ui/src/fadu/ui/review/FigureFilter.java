package fadu.ui.review;

import fadu.model.Observation;
import fadu.model.ReviewStatus;

/** Which figures of a report are shown. */
public enum FigureFilter {
	/** Those that nobody has reviewed. */
	WAITING,
	/** Of those, the ones that are likelier wrong than right. */
	DOUBTFUL,
	/** Those to which no metric of the catalogue was given, whatever was decided on them. */
	WITHOUT_METRIC,
	/** Those on which somebody has decided: confirmed, corrected or rejected. */
	DECIDED,
	/** All figures. */
	ALL;

	/** Of figures below it more were wrong in some field than wholly right, when the reader was measured (docs/reading.md). */
	private static final double EVEN = 0.5;
	/** Above it nearly all figures were wholly right then; the reader is not sure of the others. */
	private static final double SURE = 0.9;

	/** Whether the figure is shown. */
	public boolean shows(Observation figure) {
		boolean waits = figure.getStatus() == ReviewStatus.READ;
		return switch (this) {
		case WAITING -> waits;
		case DOUBTFUL -> waits && figure.getConfidence() < EVEN;
		case WITHOUT_METRIC -> figure.getMetric() == null;
		case DECIDED -> !waits;
		case ALL -> true;
		};
	}

	/** Whether the reader is so sure of a figure that it is nearly always wholly right. */
	static boolean isSure(Observation figure) {
		return figure.getConfidence() > SURE;
	}

}
