package fadu.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import fadu.catalogue.Problem.Severity;
import fadu.model.CatalogueModel;
import fadu.model.District;
import fadu.model.DistrictModel;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.Programme;
import fadu.model.SourceDocument;
import fadu.model.Theme;
import fadu.model.xml.ModelFile;

/**
 * Puts the models of all plug-ins together. Of two things with one code the first stays and the second is a problem; what
 * refers to something that nobody contributes is a problem too.
 */
final class ModelMerger {

	private final List<Problem> problems;
	private final Map<String, Domain> domains = new LinkedHashMap<>();
	private final Map<String, Metric> metrics = new LinkedHashMap<>();
	private final Map<String, District> districts = new TreeMap<>();
	private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
	private final List<Programme> programmes = new ArrayList<>();
	private final Map<String, Theme> themes = new LinkedHashMap<>();
	private final List<Runnable> checks = new ArrayList<>();

	ModelMerger(List<Problem> problems) {
		this.problems = problems;
	}

	void addMetrics(ContributedFile file, ModelFile.Loaded<CatalogueModel> model) {
		Place place = new Place(file, model);
		for (Domain domain : List.copyOf(model.root().getDomains())) {
			Domain target = domains.putIfAbsent(domain.getCode(), domain);
			for (Metric metric : List.copyOf(domain.getMetrics())) {
				if (metrics.putIfAbsent(metric.getCode(), metric) != null) {
					domain.getMetrics().remove(metric);
					place.refuse(metric, NLS.bind(Messages.ModelMerger_duplicateMetric, metric.getCode()));
				} else if (target != null) {
					target.getMetrics().add(metric);
				}
				checks.add(() -> place.checkMetric(metric, metric.getPartOf()));
			}
		}
		addProgrammes(place, model.root().getProgrammes());
		for (Theme theme : model.root().getThemes()) {
			if (themes.putIfAbsent(theme.getCode(), theme) != null) {
				place.refuse(theme, NLS.bind(Messages.ModelMerger_duplicateTheme, theme.getCode()));
			}
			checks.add(() -> theme.getMetrics().forEach(code -> place.checkMetric(theme, code)));
		}
	}

	void addDistrict(ContributedFile file, ModelFile.Loaded<DistrictModel> model) {
		Place place = new Place(file, model);
		District district = model.root().getDistrict();
		if (districts.putIfAbsent(district.getCode(), district) != null) {
			place.refuse(district, NLS.bind(Messages.ModelMerger_duplicateDistrict, district.getCode()));
			return;
		}
		for (SourceDocument document : model.root().getDocuments()) {
			document.setContributor(file.plugIn());
			if (documents.putIfAbsent(document.getSha256(), document) != null) {
				place.refuse(document, NLS.bind(Messages.ModelMerger_duplicateDocument, document.getTitle()));
			}
			for (Observation observation : document.getObservations()) {
				checks.add(() -> place.checkMetric(observation, observation.getMetric()));
			}
		}
		addProgrammes(place, model.root().getProgrammes());
	}

	private void addProgrammes(Place place, Collection<Programme> added) {
		for (Programme programme : added) {
			programmes.add(programme);
			checks.add(() -> programme.getMetrics().forEach(code -> place.checkMetric(programme, code)));
		}
	}

	/** Checks, once all models are there, that what they name exists. */
	void checkReferences() {
		checks.forEach(Runnable::run);
	}

	/** In the order of their positions; those without one last. */
	List<Domain> domains() {
		return domains.values().stream().sorted(Comparator.comparingInt(ModelMerger::position)).toList();
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

	List<Theme> themes() {
		return List.copyOf(themes.values());
	}

	List<Programme> programmes() {
		return List.copyOf(programmes);
	}

	/** Where an object was read, so that a problem can name file and line. */
	private final class Place {

		private final ContributedFile file;
		private final ModelFile.Loaded<?> model;

		Place(ContributedFile file, ModelFile.Loaded<?> model) {
			this.file = file;
			this.model = model;
		}

		void refuse(EObject object, String message) {
			problems.add(file.problem(Severity.ERROR, model, object, message, Messages.ModelMerger_duplicateRemedy));
		}

		void checkMetric(EObject object, String code) {
			if (code != null && !metrics.containsKey(code)) {
				List<String> nearest = Names.nearest(code, metrics.keySet());
				problems.add(file.problem(Severity.WARNING, model, object, NLS.bind(Messages.ModelMerger_unknownMetric, code),
						NLS.bind(Messages.ModelMerger_unknownMetricRemedy, String.join(", ", nearest))));
			}
		}
	}

}
