package fadu.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import fadu.model.District;
import fadu.model.DistrictModel;
import fadu.model.FaduFactory;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;

/** Gathers the model of one district out of its plug-in and the workspace. The objects of both are copied, never changed. */
final class DistrictExport {

	private final Workspace workspace;
	private final String knownAs;
	private final District district;
	private int waiting;
	private int rejected;

	/**
	 * @param knownAs  the code, or the name in its place, under which the district's imported documents are kept
	 * @param district as it is described in the model
	 */
	DistrictExport(Workspace workspace, String knownAs, District district) {
		this.workspace = workspace;
		this.knownAs = knownAs;
		this.district = district;
	}

	DistrictModel model() throws UserException {
		DistrictModel model = FaduFactory.eINSTANCE.createDistrictModel();
		model.setDistrict(EcoreUtil.copy(district));
		Map<String, SourceDocument> documents = new LinkedHashMap<>();
		workspace.catalogue().documents().stream().filter(document -> document.getDistrict().equals(district.getCode()))
				.forEach(document -> documents.put(document.getSha256(), EcoreUtil.copy(document)));
		for (SourceDocument imported : imported()) {
			count(imported);
			SourceDocument document = documents.computeIfAbsent(imported.getSha256(), unused -> withoutFigures(imported));
			new ReviewedFigures(document).take(imported);
		}
		documents.values().stream().filter(document -> !document.getObservations().isEmpty()).forEach(model.getDocuments()::add);
		workspace.catalogue().programmes().stream().filter(programme -> district.getCode().equals(programme.getDistrict()))
				.forEach(programme -> model.getProgrammes().add(EcoreUtil.copy(programme)));
		return model;
	}

	/** How many imported figures nobody has reviewed; counted by {@link #model()}. */
	int waiting() {
		return waiting;
	}

	/** How many imported figures were rejected; counted by {@link #model()}. */
	int rejected() {
		return rejected;
	}

	/** The imported documents of the district; before a plug-in described it, they were kept under its name. */
	private List<SourceDocument> imported() throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isEmpty()) {
			return List.of();
		}
		Set<String> codes = Stream.of(workspace.areas().code(knownAs), district.getCode()).collect(Collectors.toSet());
		Set<String> documents = Workspace.ask(store.get()::documentList).stream()
				.filter(document -> codes.contains(workspace.areas().code(document.getDistrict())))
				.map(SourceDocument::getSha256).collect(Collectors.toSet());
		return documents.isEmpty()
				? List.of()
				: Workspace.ask(() -> store.get().observations(ObservationQuery.all().inDocuments(documents)))
						.stream().map(Observation::getDocument).distinct().toList();
	}

	private void count(SourceDocument imported) {
		for (Observation observation : imported.getObservations()) {
			waiting += observation.getStatus() == ReviewStatus.READ ? 1 : 0;
			rejected += observation.getStatus() == ReviewStatus.REJECTED ? 1 : 0;
		}
	}

	private SourceDocument withoutFigures(SourceDocument imported) {
		SourceDocument document = EcoreUtil.copy(imported);
		document.getObservations().clear();
		document.setDistrict(district.getCode());
		return document;
	}

}
