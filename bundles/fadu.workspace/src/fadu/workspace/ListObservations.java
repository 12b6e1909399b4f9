package fadu.workspace;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.Observations;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;

/** Lists the figures that plug-ins and the workspace hold. */
public final class ListObservations {

	private final Workspace workspace;

	/** Lists the figures of the workspace. */
	public ListObservations(Workspace workspace) {
		this.workspace = workspace;
	}

	/** The figures of the selection, document by document in the order of the text. */
	public List<Observation> run(Selection selection) throws UserException {
		Set<String> metrics = selection.metrics().stream().map(Metric::getCode).collect(Collectors.toSet());
		Set<String> districts = selection.districts().stream().map(District::getCode).collect(Collectors.toSet());
		return workspace.documents().stream().flatMap(document -> document.getObservations().stream())
				.filter(observation -> metrics.isEmpty() || metrics.contains(observation.getMetric()))
				.filter(observation -> districts.isEmpty() || districts.contains(Observations.district(observation)))
				.filter(observation -> selection.period().isEmpty() || selection.period().get().equals(observation.getPeriod()))
				.toList();
	}

}
