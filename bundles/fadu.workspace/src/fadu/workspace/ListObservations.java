package fadu.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;

/** Lists the figures that plug-ins and the workspace hold. */
public final class ListObservations {

	private final Workspace workspace;

	/** Lists the figures of the workspace. */
	public ListObservations(Workspace workspace) {
		this.workspace = workspace;
	}

	/** The figures of the selection, document by document in the order of the text; a document that a plug-in brings goes first. */
	public List<Observation> run(Selection selection) throws UserException {
		ObservationQuery query = ObservationQuery.of(
				selection.metrics().stream().map(Metric::getCode).collect(Collectors.toSet()),
				selection.districts().stream().map(District::getCode).collect(Collectors.toSet()), selection.period());
		ObservationQuery kept = ObservationQuery.of(query.metrics(), workspace.keys(selection.districts()), query.period());
		List<SourceDocument> contributed = workspace.catalogue().documents();
		Map<String, SourceDocument> documents = new LinkedHashMap<>();
		contributed.forEach(document -> documents.put(document.getSha256(), document));
		List<Observation> imported = new ArrayList<>();
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isPresent()) {
			imported.addAll(Workspace.ask(() -> store.get().observations(kept)));
			List<SourceDocument> read = imported.stream().map(Observation::getDocument).distinct().toList();
			read.forEach(workspace.areas()::joined);
			read.forEach(document -> documents.computeIfPresent(document.getSha256(),
					(sha256, ofPlugIn) -> SameBytes.join(ofPlugIn, document)));
			imported.removeIf(observation -> documents.containsKey(observation.getDocument().getSha256()));
		}
		return Stream.concat(documents.values().stream().flatMap(document -> document.getObservations().stream())
				.filter(observation -> matches(observation, query)), imported.stream()).toList();
	}

	/** What the store does for its own. */
	private static boolean matches(Observation observation, ObservationQuery query) {
		return (query.metrics().isEmpty() || observation.getMetric() != null && query.metrics().contains(observation.getMetric()))
				&& (query.districts().isEmpty() || query.districts().contains(Observations.district(observation)))
				&& (query.period().isEmpty() || query.period().get().equals(observation.getPeriod()));
	}

}
