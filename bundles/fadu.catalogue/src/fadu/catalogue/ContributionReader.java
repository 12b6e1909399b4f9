package fadu.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import fadu.catalogue.PlugInContent.ContributedReport;
import fadu.catalogue.Problem.Severity;
import fadu.catalogue.place.ContributedPlaces;
import fadu.catalogue.place.PlaceList;
import fadu.model.AssessmentModel;
import fadu.model.CatalogueModel;
import fadu.model.DistrictModel;

/** Reads the contributions of one plug-in, one after another; each fault is a problem of its own. */
final class ContributionReader {

	private final PlugInSource source;
	private final String plugIn;
	private final List<LoadedFile<CatalogueModel>> metrics = new ArrayList<>();
	private final List<LoadedFile<DistrictModel>> districts = new ArrayList<>();
	private final List<LoadedFile<AssessmentModel>> assessments = new ArrayList<>();
	private final List<ContributedRegisters.Loaded> registers = new ArrayList<>();
	private final List<ContributedReport> reports = new ArrayList<>();
	private final List<String> contributed = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();

	private ContributionReader(PlugInSource source) {
		this.source = source;
		this.plugIn = source.id();
	}

	static PlugInContent read(PlugInSource source, List<Contribution> elements) {
		ContributionReader reader = new ContributionReader(source);
		elements.forEach(reader::read);
		return new PlugInContent(source, List.copyOf(reader.metrics), List.copyOf(reader.districts),
				List.copyOf(reader.assessments), List.copyOf(reader.registers), List.copyOf(reader.reports),
				List.copyOf(reader.contributed),
				List.copyOf(reader.problems));
	}

	private void read(Contribution element) {
		switch (element.name()) {
		case "metrics" -> file(element, "model").flatMap(file -> file.load(CatalogueModel.class, problems)).ifPresent(metrics::add);
		case "district" ->
			file(element, "model").flatMap(file -> file.load(DistrictModel.class, problems)).ifPresent(this::addDistrict);
		case "assessment" ->
			file(element, "model").flatMap(file -> file.load(AssessmentModel.class, problems)).ifPresent(assessments::add);
		case ContributedRegisters.ELEMENT -> file(element, "model").ifPresent(this::registers);
		case "report" -> file(element, "design").ifPresent(file -> addReport(element, file));
		case ContributedPlaces.ELEMENT -> places(element);
		default -> problem(Severity.WARNING, element, NLS.bind(Messages.ContributionReader_unknownElement, element.name()),
				Messages.ContributionReader_unknownElementRemedy);
		}
	}

	private void registers(ContributedFile model) {
		new ContributedRegisters(model, this::schema, problems).read().ifPresent(registers::add);
	}

	/** The file of the plug-in that a register model points to. */
	private Optional<ContributedFile> schema(String path) {
		return path.contains("..") ? Optional.empty() : entry(path).map(there -> new ContributedFile(plugIn, path, there));
	}

	private void addDistrict(LoadedFile<DistrictModel> file) {
		file.root().getDocuments().forEach(document -> document.setContributor(plugIn));
		districts.add(file);
	}

	/** The file that the element names, where it does and the file is there. */
	private Optional<ContributedFile> file(Contribution element, String attribute) {
		String path = element.text(attribute, "");
		if (path.isBlank()) {
			problem(Severity.ERROR, element, NLS.bind(Messages.ContributionReader_noAttribute, element.name(), attribute),
					Messages.ContributionReader_noAttributeRemedy);
			return Optional.empty();
		}
		Optional<URL> location = entry(path);
		if (location.isEmpty()) {
			problem(Severity.ERROR, element, NLS.bind(Messages.ContributionReader_noFile, path),
					NLS.bind(Messages.ContributionReader_noFileRemedy, path));
		}
		location.ifPresent(there -> contributed.add(element.name() + ' ' + path));
		return location.map(there -> new ContributedFile(plugIn, path, there));
	}

	private void addReport(Contribution element, ContributedFile file) {
		String id = element.text("id", "");
		if (id.isBlank()) {
			problem(Severity.ERROR, element, NLS.bind(Messages.ContributionReader_reportId, "-"),
					Messages.ContributionReader_reportIdRemedy);
			return;
		}
		List<ReportParameter> parameters = element.children().stream().filter(child -> "parameter".equals(child.name()))
				.map(child -> new ReportParameter(child.text("name", ""), child.text("title", child.text("name", "")),
						type(child),
						Boolean.parseBoolean(child.text("required", ""))))
				.toList();
		reports.add(new ContributedReport(new ReportDesign(id, element.text("title", id), element.text("description", ""),
				element.text("category", "topic"), plugIn, file.location(), parameters, picture(element)),
				element.line().getAsInt()));
	}

	/** Of a type that nobody knows any text may be given. */
	private ReportParameter.Type type(Contribution parameter) {
		String word = parameter.text("type", ReportParameter.Type.TEXT.word());
		Optional<ReportParameter.Type> type = ReportParameter.Type.named(word);
		if (type.isEmpty()) {
			problem(Severity.WARNING, parameter,
					NLS.bind(Messages.ContributionReader_parameterType, parameter.text("name", ""), word),
					NLS.bind(Messages.ContributionReader_parameterTypeRemedy,
							Arrays.stream(ReportParameter.Type.values()).map(ReportParameter.Type::word)
									.collect(Collectors.joining(" "))));
		}
		return type.orElse(ReportParameter.Type.TEXT);
	}

	/** The lists are read when a place is looked up; here their lines are looked over. */
	private void places(Contribution element) {
		file(element, ContributedPlaces.DIVISIONS).ifPresent(file -> check(file, PlaceList.DIVISIONS));
		if (!element.text(ContributedPlaces.TOWNS, "").isBlank()) {
			file(element, ContributedPlaces.TOWNS).ifPresent(file -> check(file, PlaceList.TOWNS));
		}
	}

	private void check(ContributedFile file, PlaceList list) {
		try (InputStream in = file.location().openStream()) {
			list.faults(in.readAllBytes()).forEach(fault -> problems.add(new Problem(Severity.WARNING, plugIn, file.path(),
					fault.line(), NLS.bind(Messages.ContributionReader_placeLine, fault.text()), list == PlaceList.TOWNS
							? Messages.ContributionReader_townLineRemedy
							: Messages.ContributionReader_placeLineRemedy)));
		} catch (IOException e) {
			problems.add(new Problem(Severity.ERROR, plugIn, file.path(), 0, e.getLocalizedMessage(),
					Messages.ContributedFile_faultRemedy));
		}
	}

	/** A picture that is not where the plug-in says is a flaw to mend, and no reason to do without the report. */
	private Optional<URL> picture(Contribution element) {
		String path = element.text("picture", "");
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
		return source.entry(path);
	}

	private void problem(Severity severity, Contribution element, String message, String remedy) {
		problems.add(new Problem(severity, plugIn, PlugInXml.FILE, element.line().getAsInt(), message, remedy));
	}

}
