package fadu.store;

import java.util.Map;

import fadu.model.FigureId;
import fadu.model.Observation;

/**
 * What came of a review. It is kept for all figures or for none.
 *
 * @param figures how many figures were reviewed; those that are not here are passed over
 * @param newer   figures that somebody changed since they were seen, as they stand now, without their document; then nothing was
 *                    done
 */
public record Review(int figures, Map<FigureId, Observation> newer) {

	/** Keeps the map from changing. */
	public Review {
		newer = Map.copyOf(newer);
	}

	static Review done(int figures) {
		return new Review(figures, Map.of());
	}

	static Review refused(Map<FigureId, Observation> newer) {
		return new Review(0, newer);
	}

	/** Whether somebody was faster, and nothing was done. */
	public boolean isRefused() {
		return !newer.isEmpty();
	}

}
