package fadu.analysis.value;

import fadu.model.Observation;

/** What an observation takes from its document. */
public final class Observations {

	private Observations() {
	}

	/** The GB/T 2260 code of the area that the figure speaks of: its own, or else that of its document. */
	public static String district(Observation observation) {
		return observation.getDistrict() != null ? observation.getDistrict() : observation.getDocument().getDistrict();
	}

	/** Whether the document leaves open to which day its figures run, and the figure carries the document's period. */
	public static boolean cutOffOpen(Observation observation) {
		return !observation.getDocument().isCutOffStated() && observation.getPeriod().equals(observation.getDocument().getPeriod());
	}

}
