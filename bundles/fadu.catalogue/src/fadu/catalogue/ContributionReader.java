package fadu.catalogue;

import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

import fadu.catalogue.Problem.Severity;
import fadu.catalogue.place.ContributedPlaces;
import fadu.model.CatalogueModel;
import fadu.model.District;
import fadu.model.DistrictModel;

/** Reads the contributions of all bundles, one after another; each fault is a problem of its own. */
final class ContributionReader {

	private final IExtensionRegistry registry;
	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, List<String>> contributed = new TreeMap<>();
	private final ModelMerger models = new ModelMerger(problems);
	private final Map<String, ReportDesign> reports = new TreeMap<>();

	ContributionReader(IExtensionRegistry registry, List<Problem> known) {
		this.registry = registry;
		problems.addAll(known);
	}

	Contributions read() {
		IConfigurationElement[] elements = registry.getConfigurationElementsFor(Catalogue.EXTENSION_POINT);
		List.of(elements).stream().sorted(Comparator.comparing((IConfigurationElement element) -> order(element.getName()))
				.thenComparing(element -> element.getContributor().getName())).forEach(this::read);
		models.checkReferences();
		problems.addAll(UnresolvedPlugIns.problems());
		List<District> districts = models.districts();
		return new Contributions(models.domains(), districts, models.documents(), models.programmes(), models.themes(),
				List.copyOf(reports.values()), plugIns(), List.copyOf(problems));
	}

	private static int order(String element) {
		return switch (element) {
		case "metrics" -> 0;
		case "district" -> 1;
		default -> 2;
		};
	}

	private void read(IConfigurationElement element) {
		String plugIn = element.getContributor().getName();
		String attribute = switch (element.getName()) {
		case "report" -> "design";
		case ContributedPlaces.ELEMENT -> ContributedPlaces.DIVISIONS;
		default -> "model";
		};
		String path = element.getAttribute(attribute);
		if (path == null || path.isBlank()) {
			problems.add(new Problem(Severity.ERROR, plugIn, "plugin.xml", 0,
					NLS.bind(Messages.ContributionReader_noAttribute, element.getName(), attribute),
					Messages.ContributionReader_noAttributeRemedy));
			return;
		}
		Bundle bundle = Platform.getBundle(plugIn);
		URL location = bundle == null ? null : bundle.getEntry(path);
		if (location == null) {
			problems.add(new Problem(Severity.ERROR, plugIn, "plugin.xml", 0, NLS.bind(Messages.ContributionReader_noFile, path),
					NLS.bind(Messages.ContributionReader_noFileRemedy, path)));
			return;
		}
		contributed.computeIfAbsent(plugIn, id -> new ArrayList<>()).add(element.getName() + ' ' + path);
		ContributedFile file = new ContributedFile(plugIn, path, location);
		switch (element.getName()) {
		case "metrics" -> file.load(CatalogueModel.class, problems).ifPresent(model -> models.addMetrics(file, model));
		case "district" -> file.load(DistrictModel.class, problems).ifPresent(model -> models.addDistrict(file, model));
		case "report" -> addReport(element, file);
		case ContributedPlaces.ELEMENT -> { // read when a place is looked up
		}
		default -> problems.add(new Problem(Severity.WARNING, plugIn, "plugin.xml", 0,
				NLS.bind(Messages.ContributionReader_unknownElement, element.getName()),
				Messages.ContributionReader_unknownElementRemedy));
		}
	}

	private void addReport(IConfigurationElement element, ContributedFile file) {
		String id = element.getAttribute("id");
		if (id == null || reports.containsKey(id)) {
			problems.add(new Problem(Severity.ERROR, file.plugIn(), "plugin.xml", 0,
					NLS.bind(Messages.ContributionReader_reportId, id), Messages.ContributionReader_reportIdRemedy));
			return;
		}
		List<ReportParameter> parameters = List.of(element.getChildren("parameter")).stream()
				.map(child -> new ReportParameter(text(child, "name", ""), text(child, "title", text(child, "name", "")),
						text(child, "type", "text"), Boolean.parseBoolean(child.getAttribute("required"))))
				.toList();
		reports.put(id, new ReportDesign(id, text(element, "title", id), text(element, "description", ""),
				text(element, "category", "topic"), file.plugIn(), file.location(), parameters, picture(element, file)));
	}

	/** A picture that is not where the plug-in says is a flaw to mend, and no reason to do without the report. */
	private Optional<URL> picture(IConfigurationElement element, ContributedFile file) {
		String path = element.getAttribute("picture");
		if (path == null || path.isBlank()) {
			return Optional.empty();
		}
		URL picture = Platform.getBundle(file.plugIn()).getEntry(path);
		if (picture == null) {
			problems.add(new Problem(Severity.WARNING, file.plugIn(), "plugin.xml", 0,
					NLS.bind(Messages.ContributionReader_noFile, path), NLS.bind(Messages.ContributionReader_noFileRemedy, path)));
		}
		return Optional.ofNullable(picture);
	}

	private static String text(IConfigurationElement element, String attribute, String otherwise) {
		String value = element.getAttribute(attribute);
		return value == null ? otherwise : value;
	}

	private List<PlugIn> plugIns() {
		return contributed.entrySet().stream().filter(entry -> Platform.getBundle(entry.getKey()) != null).map(entry -> {
			Bundle bundle = Platform.getBundle(entry.getKey());
			String name = bundle.getHeaders(Platform.getNL()).get("Bundle-Name");
			return new PlugIn(entry.getKey(), name, bundle.getVersion().toString(), List.copyOf(entry.getValue()));
		}).toList();
	}

}
