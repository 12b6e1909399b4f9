package fadu.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.catalogue.place.NamedLevel;
import fadu.model.CompositeIndex;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Programme;
import fadu.model.Scorecard;
import fadu.model.SourceDocument;
import fadu.model.Theme;
import fadu.register.definition.RegisterDefinition;

/** What all plug-ins together contribute at one moment, and where to find it by name; immutable. */
record Contributions(List<Domain> domains, List<Metric> metrics, List<District> districts, List<SourceDocument> documents,
		List<Programme> programmes, List<Theme> themes, List<RegisterDefinition> registers, List<ReportDesign> reports,
		List<CompositeIndex> indices, List<Scorecard> scorecards, List<PlugIn> plugIns, List<FolderEntry> folder,
		List<Problem> problems, CatalogueIndex<Metric> metricsByName, CatalogueIndex<District> districtsByName,
		CatalogueIndex<Theme> themesByName) {

	/** Puts together what was merged. */
	static Contributions of(ModelMerger models, List<RegisterDefinition> registers, List<ReportDesign> reports,
			List<PlugIn> plugIns, List<FolderEntry> folder,
			List<Problem> problems) {
		List<Domain> domains = models.domains();
		List<Metric> metrics = domains.stream().flatMap(domain -> domain.getMetrics().stream()).toList();
		List<District> districts = models.districts();
		List<Theme> themes = models.themes();
		return new Contributions(domains, metrics, districts, models.documents(), models.programmes(), themes, registers, reports,
				models.indices(), models.scorecards(), plugIns,
				folder,
				problems,
				new CatalogueIndex<>(metrics, metric -> Stream.of(metric.getCode(), metric.getName(), metric.getNameEn())),
				new CatalogueIndex<>(districts, Contributions::names),
				new CatalogueIndex<>(themes, theme -> Stream.of(theme.getCode(), theme.getName(), theme.getNameEn())));
	}

	/** The register with the code, or with exactly the Chinese or English name. */
	Optional<RegisterDefinition> register(String codeOrName) {
		return registers.stream().filter(register -> register.code().equalsIgnoreCase(codeOrName)).findFirst()
				.or(() -> registers.stream().filter(register -> register.name().equals(codeOrName)
						|| register.nameEn().equalsIgnoreCase(codeOrName)).findFirst());
	}

	/** Whatever a district is called. */
	static Stream<String> names(District district) {
		String shortName = NamedLevel.withoutSign(district.getName());
		String shortNameEn = district.getNameEn().replaceFirst(" (District|City|County)$", "");
		return Stream.of(district.getCode(), district.getName(), district.getFullName(), district.getNameEn(), shortName,
				shortNameEn);
	}

}
