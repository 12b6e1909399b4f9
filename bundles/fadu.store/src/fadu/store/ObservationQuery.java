package fadu.store;

import java.util.Optional;
import java.util.Set;

import fadu.model.value.Period;

/**
 * Which observations are wanted. The three conditions hold together; one that is empty lets everything through.
 *
 * @param metrics   codes of the catalogue, e.g. {@code LA.CASES_ACCEPTED}; empty for all, among them figures without a metric
 * @param districts GB/T 2260 codes; an observation that names no district of its own has that of its document; empty for all
 * @param period    exactly this period: a year does not stand for its halves; nothing for all
 */
public record ObservationQuery(Set<String> metrics, Set<String> districts, Optional<Period> period) {

	public ObservationQuery {
		metrics = Set.copyOf(metrics);
		districts = Set.copyOf(districts);
	}

	/** Everything that the workspace holds. */
	public static ObservationQuery all() {
		return new ObservationQuery(Set.of(), Set.of(), Optional.empty());
	}

}
