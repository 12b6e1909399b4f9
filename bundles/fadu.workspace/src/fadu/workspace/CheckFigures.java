package fadu.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.check.Checks;
import fadu.analysis.check.Evidence;
import fadu.analysis.check.Finding;
import fadu.analysis.value.DistrictTree;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.store.FigureId;
import fadu.store.KeptFinding;
import fadu.store.ObservationStore;

/** Runs the checks over the figures of plug-ins and workspace, and keeps what they find together with what people say about it. */
public final class CheckFigures {

	private static final int MOST_FIGURES = 200;

	private final Workspace workspace;

	/** Checks the figures of the workspace. */
	public CheckFigures(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * The findings about figures of the selection, the gravest first; back-checks that passed are among them. Where districts are
	 * selected, the areas that contain them or lie in them are looked at, too.
	 */
	public List<CheckedFinding> run(Selection selection) throws UserException {
		List<District> districts = workspace.areas(selection.districts());
		boolean everything = selection.districts().isEmpty();
		List<SourceDocument> documents = everything ? workspace.documents()
				: documents(related(selection.districts(), districts));
		List<Finding> findings = Checks.run(evidence(districts, documents));
		Optional<ObservationStore> store = workspace.storeIfPresent();
		Map<KeptFinding.Subject, KeptFinding> kept = new HashMap<>();
		if (store.isPresent()) {
			keep(store.get(), findings, everything);
			Workspace.ask(() -> store.get().findings().all()).forEach(each -> kept.put(each.subject(), each));
		}
		return findings.stream().filter(finding -> finding.figures().stream().anyMatch(figure -> concerns(selection, figure)))
				.map(finding -> checked(finding, Optional.ofNullable(kept.get(subject(finding))))).toList();
	}

	/** How many findings there are about each of the documents, by SHA-256; back-checks that passed are not counted. */
	Map<String, Integer> count(Collection<SourceDocument> imported) throws UserException {
		if (imported.isEmpty()) {
			return Map.of();
		}
		List<District> districts = workspace.areas(List.of());
		Set<String> codes = imported.stream().map(SourceDocument::getDistrict).collect(Collectors.toSet());
		List<Finding> findings = Checks.run(evidence(districts,
				documents(districts.stream().filter(district -> codes.contains(district.getCode())).toList())));
		Set<String> concerned = imported.stream().map(SourceDocument::getSha256).collect(Collectors.toSet());
		List<Finding> about = findings.stream().filter(finding -> !finding.isPassed())
				.filter(finding -> documentsOf(finding).anyMatch(concerned::contains)).toList();
		keep(workspace.store(), about, false);
		return about.stream().flatMap(CheckFigures::documentsOf)
				.collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(sha256 -> 1)));
	}

	private Evidence evidence(List<District> districts, List<SourceDocument> documents) {
		return new Evidence(workspace.catalogue().metrics(), workspace.catalogue().themes(), new DistrictTree(districts), documents);
	}

	private static List<District> related(List<District> selected, List<District> all) {
		DistrictTree tree = new DistrictTree(all);
		Set<District> related = new LinkedHashSet<>(selected);
		all.stream().filter(district -> selected.stream()
				.anyMatch(chosen -> tree.contains(district, chosen) || tree.contains(chosen, district))).forEach(related::add);
		return List.copyOf(related);
	}

	/** The documents with figures about the districts. */
	private List<SourceDocument> documents(List<District> districts) throws UserException {
		return districts.isEmpty() ? List.of()
				: new ListObservations(workspace).run(new Selection(List.of(), districts, Optional.empty())).stream()
						.map(Observation::getDocument).distinct().toList();
	}

	private static Stream<String> documentsOf(Finding finding) {
		return finding.figures().stream().map(figure -> figure.getDocument().getSha256()).distinct();
	}

	private static boolean concerns(Selection selection, Observation figure) {
		return (selection.districts().isEmpty() || selection.districts().stream()
				.anyMatch(district -> district.getCode().equals(Observations.district(figure))
						|| district.getCode().equals(figure.getDocument().getDistrict())))
				&& (selection.metrics().isEmpty()
						|| selection.metrics().stream().anyMatch(metric -> metric.getCode().equals(figure.getMetric())))
				&& (selection.period().isEmpty() || selection.period().get().equals(figure.getPeriod()));
	}

	private static void keep(ObservationStore store, List<Finding> findings, boolean everything) throws UserException {
		Set<KeptFinding.Subject> subjects = findings.stream().filter(finding -> !finding.isPassed()).map(CheckFigures::subject)
				.collect(Collectors.toCollection(LinkedHashSet::new));
		Workspace.ask(() -> {
			if (everything) {
				store.findings().replaceOpen(subjects);
			} else {
				store.findings().addOpen(subjects);
			}
			return subjects;
		});
	}

	/** By the first of its figures, which are enough to know it again: the database keeps no list without end. */
	static KeptFinding.Subject subject(Finding finding) {
		return new KeptFinding.Subject(finding.check().id(),
				finding.figures().stream().limit(MOST_FIGURES).map(FigureId::of).toList());
	}

	private static CheckedFinding checked(Finding finding, Optional<KeptFinding> kept) {
		CheckedFinding.Decision decision = kept.map(KeptFinding::status).map(status -> switch (status) {
		case OPEN -> CheckedFinding.Decision.OPEN;
		case ACCEPTED -> CheckedFinding.Decision.ACCEPTED;
		case DISMISSED -> CheckedFinding.Decision.DISMISSED;
		}).orElse(CheckedFinding.Decision.OPEN);
		return new CheckedFinding(finding, subject(finding).shortId(), decision, kept.flatMap(KeptFinding::note),
				kept.flatMap(KeptFinding::by));
	}

}
