package fadu.analysis.value;

import java.util.Collection;

import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.value.Period;

/** What an observation takes from its document. */
public final class Observations {

	private Observations() {
	}

	/** The GB/T 2260 code of the area that the figure speaks of: its own, or else that of its document. */
	public static String district(Observation observation) {
		return observation.getDistrict() != null ? observation.getDistrict() : observation.getDocument().getDistrict();
	}

	/** Whether one of the figures was computed from the rows of a register. */
	public static boolean ofRegister(Collection<Observation> figures) {
		return figures.stream().anyMatch(figure -> figure.getStatus() == ReviewStatus.COMPUTED);
	}

	/** Whether the document leaves open to which day its figures run, and the figure carries the document's period. */
	public static boolean cutOffOpen(Observation observation) {
		return !observation.getDocument().isCutOffStated() && !(observation.getPeriod() instanceof Period.Run)
				&& observation.getPeriod().equals(observation.getDocument().getPeriod());
	}

}
