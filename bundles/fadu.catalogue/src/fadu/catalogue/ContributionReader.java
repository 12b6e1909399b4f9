package fadu.catalogue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

import fadu.catalogue.PlugInContent.ContributedReport;
import fadu.catalogue.Problem.Severity;
import fadu.catalogue.place.ContributedPlaces;
import fadu.model.CatalogueModel;
import fadu.model.DistrictModel;

/** Reads the contributions of one plug-in, one after another; each fault is a problem of its own. */
final class ContributionReader {

	private final Bundle bundle;
	private final String plugIn;
	private final List<LoadedFile<CatalogueModel>> metrics = new ArrayList<>();
	private final List<LoadedFile<DistrictModel>> districts = new ArrayList<>();
	private final List<ContributedReport> reports = new ArrayList<>();
	private final List<String> contributed = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	private ContributionReader(Bundle bundle) {
		this.bundle = bundle;
		this.plugIn = bundle.getSymbolicName();
	}

	static PlugInContent read(Bundle bundle, List<IConfigurationElement> elements) {
		ContributionReader reader = new ContributionReader(bundle);
		long modified = bundle.getLastModified();
		elements.forEach(reader::read);
		return new PlugInContent(bundle, modified, List.copyOf(reader.metrics), List.copyOf(reader.districts),
				List.copyOf(reader.reports), List.copyOf(reader.contributed), List.copyOf(reader.problems));
	}

	private void read(IConfigurationElement element) {
		switch (element.getName()) {
		case "metrics" -> file(element, "model").flatMap(file -> file.load(CatalogueModel.class, problems)).ifPresent(metrics::add);
		case "district" ->
			file(element, "model").flatMap(file -> file.load(DistrictModel.class, problems)).ifPresent(this::addDistrict);
		case "report" -> file(element, "design").ifPresent(file -> addReport(element, file));
		case ContributedPlaces.ELEMENT -> file(element, ContributedPlaces.DIVISIONS); // read when a place is looked up
		default -> problem(Severity.WARNING, element, NLS.bind(Messages.ContributionReader_unknownElement, element.getName()),
				Messages.ContributionReader_unknownElementRemedy);
		}
	}

	private void addDistrict(LoadedFile<DistrictModel> file) {
		file.root().getDocuments().forEach(document -> document.setContributor(plugIn));
		districts.add(file);
	}

	/** The file that the element names, where it does and the file is there. */
	private Optional<ContributedFile> file(IConfigurationElement element, String attribute) {
		String path = text(element, attribute, "");
		if (path.isBlank()) {
			problem(Severity.ERROR, element, NLS.bind(Messages.ContributionReader_noAttribute, element.getName(), attribute),
					Messages.ContributionReader_noAttributeRemedy);
			return Optional.empty();
		}
		Optional<URL> location = entry(path);
		if (location.isEmpty()) {
			problem(Severity.ERROR, element, NLS.bind(Messages.ContributionReader_noFile, path),
					NLS.bind(Messages.ContributionReader_noFileRemedy, path));
		}
		location.ifPresent(there -> contributed.add(element.getName() + ' ' + path));
		return location.map(there -> new ContributedFile(plugIn, path, there));
	}

	private void addReport(IConfigurationElement element, ContributedFile file) {
		String id = text(element, "id", "");
		if (id.isBlank()) {
			problem(Severity.ERROR, element, NLS.bind(Messages.ContributionReader_reportId, "-"),
					Messages.ContributionReader_reportIdRemedy);
			return;
		}
		List<ReportParameter> parameters = List.of(element.getChildren("parameter")).stream()
				.map(child -> new ReportParameter(text(child, "name", ""), text(child, "title", text(child, "name", "")),
						ReportParameter.Type.named(text(child, "type", "text")),
						Boolean.parseBoolean(child.getAttribute("required"))))
				.toList();
		reports.add(new ContributedReport(new ReportDesign(id, text(element, "title", id), text(element, "description", ""),
				text(element, "category", "topic"), plugIn, file.location(), parameters, picture(element)), line(element)));
	}

	/** A picture that is not where the plug-in says is a flaw to mend, and no reason to do without the report. */
	private Optional<URL> picture(IConfigurationElement element) {
		String path = text(element, "picture", "");
		if (path.isBlank()) {
			return Optional.empty();
		}
		Optional<URL> picture = entry(path);
		if (picture.isEmpty()) {
			problem(Severity.WARNING, element, NLS.bind(Messages.ContributionReader_noFile, path),
					NLS.bind(Messages.ContributionReader_noFileRemedy, path));
		}
		return picture;
	}

	/** A path that is none, e.g. with characters that no file can have, leads nowhere. A folder is no file. */
	private Optional<URL> entry(String path) {
		return Optional.ofNullable(bundle.getEntry(path)).filter(location -> !location.getPath().endsWith("/"));
	}

	private void problem(Severity severity, IConfigurationElement element, String message, String remedy) {
		problems.add(new Problem(severity, plugIn, PlugInXml.FILE, line(element), message, remedy));
	}

	/** Only a plug-in at fault pays for a look into the text of its plugin.xml. */
	private int line(IConfigurationElement element) {
		return PlugInXml.line(EntryContent.of(bundle), element);
	}

	private static String text(IConfigurationElement element, String attribute, String otherwise) {
		String value = element.getAttribute(attribute);
		return value == null ? otherwise : value;
	}

}
