package fadu.benchmarks.shared;

import java.util.Objects;

import fadu.model.Observation;
import fadu.model.ReviewStatus;

/**
 * What a figure says and what people said of it.
 *
 * @param value  with unit and bound
 * @param status of the review
 * @param by     who reviewed it; empty where nobody did
 */
public record FigureState(String value, ReviewStatus status, String by) {

	/** As it is now. */
	public static FigureState of(Observation figure) {
		return new FigureState(String.valueOf(figure.getQuantity()), figure.getStatus(),
				Objects.requireNonNullElse(figure.getReviewedBy(), ""));
	}

	/** After somebody confirmed it: a figure that was corrected stays so. */
	public FigureState confirmed(String who) {
		return new FigureState(value, status == ReviewStatus.CORRECTED ? status : ReviewStatus.CONFIRMED, who);
	}

	/** After somebody rejected it. */
	public FigureState rejected(String who) {
		return new FigureState(value, ReviewStatus.REJECTED, who);
	}

	/** After somebody gave it another value. */
	public FigureState corrected(String newValue, String who) {
		return new FigureState(newValue, ReviewStatus.CORRECTED, who);
	}

}
