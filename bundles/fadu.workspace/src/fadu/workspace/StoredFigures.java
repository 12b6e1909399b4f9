package fadu.workspace;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.compare.FigureChoices;
import fadu.analysis.set.FigureSet;
import fadu.analysis.set.FigureSource;
import fadu.analysis.set.Inquiry;
import fadu.analysis.set.Inquiry.Reach;
import fadu.analysis.set.Loaded;
import fadu.analysis.set.Needs;
import fadu.analysis.set.Reference;
import fadu.analysis.set.Settlement;
import fadu.analysis.set.Settlement.Decision;
import fadu.analysis.value.Observations;
import fadu.catalogue.Catalogue;
import fadu.model.District;
import fadu.model.Observation;
import fadu.model.ReviewStatus;
import fadu.model.SourceDocument;
import fadu.store.DistrictRights;
import fadu.store.KeptFinding;
import fadu.store.ObservationQuery;
import fadu.store.ObservationStore;

/**
 * The figures that plug-ins contribute and those that a workspace keeps, put together. Each load leaves a line of level DEBUG in
 * the log of this class.
 */
final class StoredFigures implements FigureSource<UserException> {

	private static final Logger LOG = System.getLogger(StoredFigures.class.getName());

	private final Workspace workspace;

	StoredFigures(Workspace workspace) {
		this.workspace = workspace;
	}

	@Override
	public FigureSet load(Inquiry inquiry) throws UserException {
		Optional<ObservationStore> store = workspace.storeIfPresent();
		if (store.isEmpty()) {
			return load(inquiry, store);
		}
		try {
			return Workspace.ask(() -> store.get().inOneState(() -> {
				try {
					return load(inquiry, store);
				} catch (UserException e) {
					throw new Failed(e);
				}
			}));
		} catch (Failed e) {
			throw e.failure;
		}
	}

	/** Carries a failure out of the questions of one state. */
	private static final class Failed extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient UserException failure;

		Failed(UserException failure) {
			super(failure);
			this.failure = failure;
		}

	}

	private FigureSet load(Inquiry inquiry, Optional<ObservationStore> store) throws UserException {
		List<String> kept = workspace.kept();
		Reference reference = reference(inquiry, workspace.districts(kept));
		Needs needs = Needs.of(inquiry, reference);
		Set<String> withReport = Stream.concat(kept.stream().map(workspace.areas()::code),
				workspace.catalogue().documents().stream().map(SourceDocument::getDistrict)).collect(Collectors.toSet());
		Loaded reported = union(store.isEmpty()
				? new Loaded(needs, List.of(), List.of(), withReport, List.of())
				: Workspace.ask(() -> imported(store.get(), needs, workspace.areas().keys(needs.areas(), kept), withReport,
						inquiry.reach())),
				hidden(reference, inquiry, store));
		Loaded loaded = store.isEmpty()
				? reported
				: Workspace.ask(() -> new RegisterFigures(workspace, store.get()).with(reported, inquiry));
		LOG.log(Level.DEBUG, () -> "loaded " + loaded.figures().size() + " figures of " + loaded.documents().size() + " documents");
		return new FigureSet(inquiry, reference, loaded);
	}

	/** Of the districts that may be asked about, those whose reports the user may not see. */
	private static Set<String> hidden(Reference reference, Inquiry inquiry, Optional<ObservationStore> store)
			throws UserException {
		DistrictRights rights = store.isEmpty() ? DistrictRights.ALL : Workspace.ask(store.get()::districtRights);
		return Stream.of(reference.districts(), reference.areas(), inquiry.districts()).flatMap(List::stream)
				.map(District::getCode).filter(code -> !rights.sees(code)).collect(Collectors.toSet());
	}

	private Reference reference(Inquiry inquiry, List<District> districts) throws UserException {
		Catalogue catalogue = workspace.catalogue();
		List<District> areas = workspace.areas()
				.withThoseAbove(Stream.concat(districts.stream(), inquiry.districts().stream()).toList());
		return new Reference(workspace.metrics(), catalogue.themes(), catalogue.programmes(), districts, areas);
	}

	/**
	 * The figures of the plug-ins and those imported here; a document that a plug-in brings, reviewed, goes first. A document that
	 * breaks off counts whatever it speaks of: what is absent may stand in the lost part.
	 */
	private Loaded union(Loaded imported, Set<String> hidden) {
		Needs needs = imported.needs();
		Map<String, SourceDocument> ownFigures = new HashMap<>();
		imported.figures().forEach(figure -> ownFigures.put(figure.getDocument().getSha256(), figure.getDocument()));
		Map<String, SourceDocument> documents = new LinkedHashMap<>();
		workspace.catalogue().documents().stream()
				.map(document -> Optional.ofNullable(ownFigures.get(document.getSha256()))
						.map(own -> SameBytes.join(document, own)).orElse(document))
				.filter(document -> document.isTruncated() || needs.areas().isEmpty()
						|| document.getObservations().stream().anyMatch(figure -> isAbout(figure, needs)))
				.forEach(document -> documents.put(document.getSha256(), document));
		List<Observation> figures = new ArrayList<>(
				documents.values().stream().flatMap(document -> document.getObservations().stream())
						.filter(figure -> isAbout(figure, needs) && measures(figure, needs)).toList());
		imported.figures().stream().filter(figure -> !documents.containsKey(figure.getDocument().getSha256()))
				.forEach(figures::add);
		imported.documents().forEach(document -> documents.putIfAbsent(document.getSha256(), document));
		return new Loaded(needs, figures, List.copyOf(documents.values()), imported.withReport(), hidden,
				imported.settlements()).stating(imported.stated()).reading(imported.texts());
	}

	private static boolean isAbout(Observation figure, Needs needs) {
		return needs.areas().isEmpty() || needs.areas().contains(Observations.district(figure));
	}

	private static boolean measures(Observation figure, Needs needs) {
		return needs.metrics().isEmpty() || (figure.getMetric() == null
				? needs.unmatched() && figure.getStatus() == ReviewStatus.READ
				: needs.metrics().contains(figure.getMetric()));
	}

	private Loaded imported(ObservationStore store, Needs needs, Set<String> areas, Set<String> withReport, Reach reach) {
		List<KeptFinding> decisions = reach == Reach.AROUND ? store.findings().all() : choices(store);
		List<Settlement> settlements = decisions.stream().map(StoredFigures::settlement).toList();
		boolean everything = needs.areas().isEmpty() && needs.metrics().isEmpty();
		List<SourceDocument> documents = everything ? store.documents() : store.truncatedDocuments();
		ObservationQuery wanted = ObservationQuery.of(needs.metrics(), areas, Optional.empty());
		List<Observation> figures = everything
				? documents.stream().flatMap(document -> document.getObservations().stream()).toList()
				: store.observations(needs.unmatched() ? wanted.orUnmatched() : wanted);
		List<SourceDocument> all = Stream.concat(figures.stream().map(Observation::getDocument), documents.stream()).distinct()
				.toList();
		all.forEach(workspace.areas()::joined);
		return new Loaded(needs, figures, all, withReport, settlements)
				.stating(StatedHonours.of(store, figures, workspace.catalogue().metrics()))
				.reading(reach == Reach.AROUND ? texts(store, figures) : Map.of());
	}

	private static Map<String, String> texts(ObservationStore store, List<Observation> figures) {
		Map<String, String> texts = new HashMap<>();
		figures.stream().map(figure -> figure.getDocument().getSha256()).distinct()
				.forEach(sha256 -> store.text(sha256).ifPresent(text -> texts.put(sha256, text)));
		return texts;
	}

	/** Decisions that every comparison heeds. */
	private static List<KeptFinding> choices(ObservationStore store) {
		return Stream.of(FigureChoices.RULE, Settlement.UNIT).flatMap(rule -> store.findings().of(rule).stream()).toList();
	}

	private static Settlement settlement(KeptFinding kept) {
		Decision decision = switch (kept.status()) {
		case OPEN -> Decision.OPEN;
		case ACCEPTED -> Decision.ACCEPTED;
		case DISMISSED -> Decision.DISMISSED;
		};
		return new Settlement(kept.finding(), decision, kept.note(), kept.by());
	}

}
