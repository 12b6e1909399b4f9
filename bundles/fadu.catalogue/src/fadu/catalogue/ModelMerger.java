package fadu.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Problem.Severity;
import fadu.model.AssessmentModel;
import fadu.model.CatalogueModel;
import fadu.model.CompositeIndex;
import fadu.model.District;
import fadu.model.DistrictModel;
import fadu.model.Domain;
import fadu.model.EvidenceSlot;
import fadu.model.IndexIndicator;
import fadu.model.Metric;
import fadu.model.Programme;
import fadu.model.ScoreRule;
import fadu.model.Scorecard;
import fadu.model.SourceDocument;
import fadu.model.Theme;
import fadu.register.definition.Computation;
import fadu.register.definition.RegisterDefinition;

/**
 * Puts the models of all plug-ins together. Of two things with one code the first stays and the second is a problem; what
 * refers to something that nobody contributes is a problem too. The models themselves stay as they were read.
 */
final class ModelMerger {

	private final List<Problem> problems;
	private final Map<String, List<Part>> parts = new LinkedHashMap<>();
	private final Map<String, String> metrics = new HashMap<>();
	private final Map<EObject, String> owners = new IdentityHashMap<>();
	private final Map<String, District> districts = new TreeMap<>();
	private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
	private final Map<String, Programme> programmes = new LinkedHashMap<>();
	private final Map<String, Theme> themes = new LinkedHashMap<>();
	private final Map<String, CompositeIndex> indices = new TreeMap<>();
	private final Map<String, Scorecard> scorecards = new TreeMap<>();
	private final List<Runnable> checks = new ArrayList<>();

	ModelMerger(List<Problem> problems) {
		this.problems = problems;
	}

	/** What one file says of a line of business: the metrics that no file before it defined. */
	private record Part(Domain domain, List<Metric> metrics) {

		boolean isWhole() {
			return metrics.size() == domain.getMetrics().size();
		}
	}

	void addMetrics(LoadedFile<CatalogueModel> file) {
		for (Domain domain : file.root().getDomains()) {
			List<Metric> taken = new ArrayList<>();
			for (Metric metric : domain.getMetrics()) {
				String first = metrics.putIfAbsent(metric.getCode(), file.file().plugIn());
				if (first == null) {
					taken.add(metric);
				} else {
					problems.add(file.refused(metric, Messages.ModelMerger_duplicateMetric, metric.getCode(), first));
				}
				checks.add(() -> checkMetric(file, metric, metric.getPartOf()));
			}
			parts.computeIfAbsent(domain.getCode(), code -> new ArrayList<>()).add(new Part(domain, taken));
		}
		addProgrammes(file, file.root().getProgrammes());
		for (Theme theme : file.root().getThemes()) {
			keep(themes, theme.getCode(), theme, file, Messages.ModelMerger_duplicateTheme, theme.getCode());
			checks.add(() -> theme.getMetrics().forEach(code -> checkMetric(file, theme, code)));
		}
	}

	void addDistrict(LoadedFile<DistrictModel> file) {
		District district = file.root().getDistrict();
		if (!keep(districts, district.getCode(), district, file, Messages.ModelMerger_duplicateDistrict, district.getCode())) {
			return;
		}
		for (SourceDocument document : file.root().getDocuments()) {
			keep(documents, document.getSha256(), document, file, Messages.ModelMerger_duplicateDocument, document.getTitle());
			document.getObservations().forEach(figure -> checks.add(() -> checkMetric(file, figure, figure.getMetric())));
		}
		addProgrammes(file, file.root().getProgrammes());
	}

	void addAssessments(LoadedFile<AssessmentModel> file) {
		file.root().getIndices().forEach(index -> keep(indices, index.getCode(), index, file,
				Messages.ModelMerger_duplicateAssessment, index.getCode()));
		file.root().getScorecards().forEach(scorecard -> keep(scorecards, scorecard.getCode(), scorecard, file,
				Messages.ModelMerger_duplicateAssessment, scorecard.getCode()));
		file.root().eAllContents().forEachRemaining(part -> checks.add(() -> {
			switch (part) {
			case IndexIndicator indicator -> checkMetric(file, indicator, indicator.getMetric());
			case ScoreRule rule -> checkMetric(file, rule, rule.getMetric());
			case EvidenceSlot slot -> checkMetric(file, slot, slot.getMetric());
			default -> {
				// the others name no metric
			}
			}
		}));
	}

	private void addProgrammes(LoadedFile<?> file, List<Programme> added) {
		for (Programme programme : added) {
			keep(programmes, programme.getId(), programme, file, Messages.ModelMerger_duplicateProgramme, programme.getId());
			checks.add(() -> programme.getMetrics().forEach(code -> checkMetric(file, programme, code)));
		}
	}

	/** Of two with one code the first stays; the second is told, with the plug-in of the first. */
	private <T extends EObject> boolean keep(Map<String, T> known, String code, T added, LoadedFile<?> file, String message,
			String name) {
		T first = known.putIfAbsent(code, added);
		if (first == null) {
			owners.put(added, file.file().plugIn());
		} else {
			problems.add(file.refused(added, message, name, owners.get(first)));
		}
		return first == null;
	}

	private void checkMetric(LoadedFile<?> file, EObject object, String code) {
		if (code != null && !metrics.containsKey(code)) {
			List<String> nearest = NearestNames.of(code, metrics.keySet());
			problems.add(file.problem(Severity.WARNING, object, NLS.bind(Messages.ModelMerger_unknownMetric, code),
					NLS.bind(Messages.ModelMerger_unknownMetricRemedy, String.join(", ", nearest))));
		}
	}

	/** The register without the computations of metrics that nobody defines, each of which is a problem. */
	RegisterDefinition known(ContributedRegisters.Loaded loaded, RegisterDefinition register) {
		List<Computation> sound = register.computations().stream().filter(each -> metrics.containsKey(each.metric())).toList();
		register.computations().stream().map(Computation::metric).filter(metric -> !metrics.containsKey(metric)).distinct()
				.forEach(metric -> problems.add(loaded.problem(register, Severity.WARNING,
						NLS.bind(Messages.ModelMerger_unknownMetric, metric), NLS.bind(Messages.ModelMerger_unknownMetricRemedy,
								String.join(", ", NearestNames.of(metric, metrics.keySet()))))));
		return new RegisterDefinition(register.code(), register.name(), register.nameEn(), register.text(), register.textEn(),
				register.plugIn(), register.sample(), register.fields(), register.checks(), sound,
				register.process(), register.purpose());
	}

	/** Checks, once all models are there, that what they name exists. */
	void checkReferences() {
		checks.forEach(Runnable::run);
	}

	/** In the order of their positions; those without one last. */
	List<Domain> domains() {
		return parts.values().stream().map(ModelMerger::together).sorted(Comparator.comparingInt(ModelMerger::position)).toList();
	}

	/** A line of business that one file describes is that of the file; of several files it is made anew, each time. */
	private static Domain together(List<Part> parts) {
		Domain first = parts.get(0).domain();
		if (parts.size() == 1 && parts.get(0).isWhole()) {
			return first;
		}
		Domain domain = EcoreUtil.copy(first);
		domain.getMetrics().clear();
		parts.forEach(part -> domain.getMetrics().addAll(EcoreUtil.copyAll(part.metrics())));
		return domain;
	}

	private static int position(Domain domain) {
		return domain.getPosition() > 0 ? domain.getPosition() : Integer.MAX_VALUE;
	}

	List<District> districts() {
		return List.copyOf(districts.values());
	}

	List<SourceDocument> documents() {
		return List.copyOf(documents.values());
	}

	List<CompositeIndex> indices() {
		return List.copyOf(indices.values());
	}

	List<Scorecard> scorecards() {
		return List.copyOf(scorecards.values());
	}

	List<Theme> themes() {
		return List.copyOf(themes.values());
	}

	List<Programme> programmes() {
		return List.copyOf(programmes.values());
	}

}
