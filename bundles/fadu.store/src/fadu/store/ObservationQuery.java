package fadu.store;

import java.util.Optional;
import java.util.Set;

import fadu.model.ReviewStatus;
import fadu.model.value.Period;

/**
 * Which observations are wanted. All conditions hold together; one that is empty lets everything through.
 *
 * @param metrics   codes of the catalogue, e.g. {@code LA.CASES_ACCEPTED}; empty for all, among them figures without a metric
 * @param districts GB/T 2260 codes; an observation that names no district of its own has that of its document; empty for all
 * @param period    exactly this period: a year does not stand for its halves; nothing for all
 * @param documents SHA-256 of files; empty for all
 * @param statuses  what the review says; empty for all
 * @param unmatched whether figures that have no metric and that nobody has reviewed are found beside those of the metrics
 */
public record ObservationQuery(Set<String> metrics, Set<String> districts, Optional<Period> period, Set<String> documents,
		Set<ReviewStatus> statuses, boolean unmatched) {

	private static final ObservationQuery ALL = of(Set.of(), Set.of(), Optional.empty());

	public ObservationQuery {
		metrics = Set.copyOf(metrics);
		districts = Set.copyOf(districts);
		documents = Set.copyOf(documents);
		statuses = Set.copyOf(statuses);
	}

	/** Everything that the store holds. */
	public static ObservationQuery all() {
		return ALL;
	}

	/** The figures of these metrics and districts in this period. */
	public static ObservationQuery of(Set<String> metrics, Set<String> districts, Optional<Period> period) {
		return new ObservationQuery(metrics, districts, period, Set.of(), Set.of(), false);
	}

	/** Of what this finds, the figures of these documents. */
	public ObservationQuery inDocuments(Set<String> wanted) {
		return new ObservationQuery(metrics, districts, period, wanted, statuses, unmatched);
	}

	/** Of what this finds, the figures with this review status. */
	public ObservationQuery withStatus(ReviewStatus status) {
		return new ObservationQuery(metrics, districts, period, documents, Set.of(status), unmatched);
	}

	/**
	 * What this finds, and beside it the figures without a metric that nobody has reviewed, each of which may be of one of the
	 * metrics.
	 */
	public ObservationQuery orUnmatched() {
		return new ObservationQuery(metrics, districts, period, documents, statuses, true);
	}

}
