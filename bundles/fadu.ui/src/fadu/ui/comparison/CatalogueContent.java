package fadu.ui.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fadu.analysis.value.Observations;
import fadu.analysis.value.PeriodOrder;
import fadu.catalogue.Catalogue;
import fadu.catalogue.Problem;
import fadu.catalogue.ReportDesign;
import fadu.model.District;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.value.Period;
import fadu.register.definition.RegisterDefinition;
import fadu.report.CheckDesigns;
import fadu.workspace.OwnMetrics;
import fadu.workspace.RowBrowser;
import fadu.workspace.UserException;
import fadu.workspace.Workspace;

/**
 * What plug-ins and imported reports offer for comparison, at one moment.
 *
 * @param domains   lines of business with their metrics
 * @param districts those of plug-ins by code, then those that only imported reports speak of
 * @param periods   that documents cover, and the years of their figures, later years first
 * @param reporting codes of the districts that have a figure, by code of the metric
 * @param designs   report designs of all plug-ins
 * @param problems  what is wrong with contributions
 * @param plugIns   number of plug-ins that contribute
 */
public record CatalogueContent(List<Domain> domains, List<District> districts, List<Period> periods,
		Map<String, Set<String>> reporting, List<ReportDesign> designs, List<Problem> problems, int plugIns) {

	/** Nothing contributed. */
	public static final CatalogueContent EMPTY = new CatalogueContent(List.of(), List.of(), List.of(), Map.of(), List.of(),
			List.of(), 0);

	private static final String COMPARISON = "comparison";

	/** Reads all of it, which takes long the first time, but counts the figures of plug-ins alone: imported ones may be many. */
	public static CatalogueContent of(Workspace workspace) throws UserException {
		Catalogue catalogue = workspace.catalogue();
		return new CatalogueContent(domains(workspace), workspace.districts(),
				workspace.periods().stream().sorted(PeriodOrder.LATEST_YEAR_FIRST).toList(),
				byMetric(contributed(catalogue)),
				catalogue.reports(), problems(catalogue), catalogue.plugIns().size());
	}

	/** The lines of business of plug-ins and, where there are some, the metrics of the user. */
	private static List<Domain> domains(Workspace workspace) throws UserException {
		Stream<Domain> own = new OwnMetrics(workspace).all().stream().map(Metric::getDomain).limit(1);
		return Stream.concat(workspace.catalogue().domains().stream(), own).toList();
	}

	/** A design that would be refused is a problem before anybody tries to run it. */
	private static List<Problem> problems(Catalogue catalogue) {
		return Stream.concat(catalogue.problems().stream(), CheckDesigns.problems(catalogue.reports()).stream()).distinct()
				.toList();
	}

	/** The design that compares districts, where a plug-in brings one. */
	public Optional<ReportDesign> comparisonDesign() {
		return designs.stream().filter(design -> COMPARISON.equals(design.category())).findFirst();
	}

	/** How many districts have a figure of the metric. */
	public int reporting(Metric metric) {
		return reporting.getOrDefault(metric.getCode(), Set.of()).size();
	}

	/** How many of the districts have a figure of the metric; of all where none are named. */
	public int reporting(Metric metric, Collection<String> codes) {
		Set<String> all = reporting.getOrDefault(metric.getCode(), Set.of());
		return codes.isEmpty() ? all.size() : (int) all.stream().filter(codes::contains).count();
	}

	/** The metrics of which two or more of the districts have a figure, so that there is something to compare. */
	public List<Metric> shared(Collection<District> some) {
		Set<String> codes = some.stream().map(District::getCode).collect(Collectors.toSet());
		return domains.stream().flatMap(domain -> domain.getMetrics().stream())
				.filter(metric -> reporting.getOrDefault(metric.getCode(), Set.of()).stream().filter(codes::contains).count() > 1)
				.toList();
	}

	/** The metric with the code, where there still is one. */
	public Optional<Metric> metric(String code) {
		return domains.stream().flatMap(domain -> domain.getMetrics().stream()).filter(metric -> metric.getCode().equals(code))
				.findFirst();
	}

	/** The district with the code, where there still is one. */
	public Optional<District> district(String code) {
		return districts.stream().filter(district -> district.getCode().equals(code)).findFirst();
	}

	/** The area that contains the district, where it is in the catalogue too. */
	public Optional<District> parent(District district) {
		return Optional.ofNullable(district.getParent()).flatMap(this::district);
	}

	/**
	 * The same with the figures of imported reports and of the rows of registers counted, too: district by district, so that other
	 * questions get their turn.
	 */
	CatalogueContent counted(Workspace workspace) throws UserException {
		Set<Reported> reported = contributed(workspace.catalogue());
		for (District district : districts) {
			workspace.importedMetrics(district).forEach(metric -> reported.add(new Reported(metric, district.getCode())));
		}
		for (RegisterDefinition register : workspace.catalogue().registers()) {
			Set<String> kept = new RowBrowser(workspace, register).districts(List.of()).keySet();
			register.computations().forEach(
					computation -> kept.forEach(district -> reported.add(new Reported(computation.metric(), district))));
		}
		return new CatalogueContent(domains, districts, periods, byMetric(reported), designs, problems, plugIns);
	}

	/** That there is a figure of the metric about the district. */
	private record Reported(String metric, String district) {
	}

	private static Set<Reported> contributed(Catalogue catalogue) {
		return catalogue.documents().stream().flatMap(document -> document.getObservations().stream())
				.filter(observation -> observation.getMetric() != null)
				.map(observation -> new Reported(observation.getMetric(), Observations.district(observation)))
				.collect(Collectors.toCollection(HashSet::new));
	}

	private static Map<String, Set<String>> byMetric(Set<Reported> reported) {
		return reported.stream().collect(
				Collectors.groupingBy(Reported::metric, Collectors.mapping(Reported::district, Collectors.toUnmodifiableSet())));
	}

}
