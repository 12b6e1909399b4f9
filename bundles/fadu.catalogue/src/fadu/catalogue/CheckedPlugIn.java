package fadu.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.catalogue.Problem.Severity;
import fadu.model.AssessmentModel;
import fadu.model.CatalogueModel;
import fadu.model.DistrictModel;
import fadu.register.definition.RegisterDefinition;

/**
 * A plug-in as rules look at it: its files, and what was read of them.
 *
 * @param id          symbolic name
 * @param files       the paths of all its files
 * @param content     gives the bytes of a file
 * @param metrics     its metric models, as far as they are in use
 * @param districts   its district models, as far as they are in use
 * @param assessments its indices and scorecards, as far as they are in use
 * @param registers   its registers that can be used
 * @param reports     its report designs
 */
public record CheckedPlugIn(String id, List<String> files, EntryContent content, List<LoadedFile<CatalogueModel>> metrics,
		List<LoadedFile<DistrictModel>> districts, List<LoadedFile<AssessmentModel>> assessments,
		List<RegisterDefinition> registers,
		List<ReportDesign> reports) {

	/** A plug-in of which nothing could be read but its files. */
	static CheckedPlugIn ofFiles(PlugInSource source) {
		return new CheckedPlugIn(source.id(), source.files(), source.content(), List.of(), List.of(), List.of(), List.of(),
				List.of());
	}

	static CheckedPlugIn of(PlugInContent content) {
		return new CheckedPlugIn(content.source().id(), content.source().files(), content.source().content(), content.metrics(),
				content.districts(), content.assessments(),
				content.registers().stream().flatMap(loaded -> loaded.registers().stream()).toList(),
				content.reports().stream().map(PlugInContent.ContributedReport::design).toList());
	}

	/** The bytes of a file; nothing where there is none, or it is larger than a file that people write. */
	public Optional<byte[]> bytes(String path) {
		try {
			return content.read(path);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** A problem of one of its files. */
	public Problem problem(Severity severity, String file, int line, String message, String remedy) {
		return new Problem(severity, id, file, line, message, remedy);
	}

	/** The elements of its plugin.xml; none where that cannot be read, which is told elsewhere. */
	public List<PlugInXml.Element> elements() {
		Optional<byte[]> xml = bytes(PlugInXml.FILE);
		try {
			return xml.isEmpty() ? List.of() : PlugInXml.parse(xml.get()).elements();
		} catch (org.xml.sax.SAXException e) {
			return List.of();
		}
	}

	/** All its models. */
	public List<LoadedFile<?>> models() {
		List<LoadedFile<?>> models = new ArrayList<>(metrics);
		models.addAll(districts);
		return models;
	}

}
