package fadu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
		List<Observation> observations = new ArrayList<>(contributed.stream()
				.flatMap(document -> document.getObservations().stream()).filter(observation -> matches(observation, query)).toList());
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isPresent()) {
			Set<String> known = contributed.stream().map(SourceDocument::getSha256).collect(Collectors.toSet());
			List<Observation> imported = Workspace.ask(() -> store.get().observations(kept)).stream()
					.filter(observation -> !known.contains(observation.getDocument().getSha256())).toList();
			imported.stream().map(Observation::getDocument).distinct().forEach(workspace.areas()::joined);
			observations.addAll(imported);
		}
		return observations;
	}

	/** What the store does for its own. */
	private static boolean matches(Observation observation, ObservationQuery query) {
		return (query.metrics().isEmpty() || observation.getMetric() != null && query.metrics().contains(observation.getMetric()))
				&& (query.districts().isEmpty() || query.districts().contains(Observations.district(observation)))
				&& (query.period().isEmpty() || query.period().get().equals(observation.getPeriod()));
	}

}
