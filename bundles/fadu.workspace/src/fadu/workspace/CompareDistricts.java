package fadu.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.compare.Compare;
import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.Verdict;
import fadu.analysis.derive.Derive;
import fadu.analysis.value.Observations;
import fadu.model.District;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.model.SourceDocument;
import fadu.model.Theme;

/** Sets districts side by side. */
public final class CompareDistricts {

	private final Workspace workspace;
	private final boolean withUnreviewed;

	/**
	 * @param workspace      where the figures are
	 * @param withUnreviewed whether figures that nobody has reviewed fill a cell; otherwise the cell says not reviewed
	 */
	public CompareDistricts(Workspace workspace, boolean withUnreviewed) {
		this.workspace = workspace;
		this.withUnreviewed = withUnreviewed;
	}

	/**
	 * The comparison. Where no district is selected, all; where no metric is selected, those that at least two of the districts
	 * report, or all that the only one reports. A metric with a formula is computed.
	 */
	public Comparison run(Selection selection) throws UserException {
		List<District> all = workspace.districts();
		List<District> districts = selection.districts().isEmpty() ? all : selection.districts();
		List<Observation> observations = new ListObservations(workspace)
				.run(new Selection(selection.metrics(), districts, selection.period()));
		List<Metric> metrics = selection.metrics().isEmpty() ? shared(observations, Math.min(2, districts.size())) : selection.metrics();
		Set<String> terms = Derive.terms(workspace.catalogue().metrics(), metrics);
		List<SourceDocument> documents = workspace.documentsAbout(terms, selection.districts());
		return new Compare(districts, workspace.areas(districts), selection.period(), withUnreviewed).compare(metrics, observations, documents,
				new Derive(workspace.catalogue().metrics(), documents, withUnreviewed));
	}

	/** The verdicts on the figures of different metrics in the comparison that a theme sets side by side. */
	public List<Verdict> across(Theme theme, Comparison comparison) throws UserException {
		return new Compare(comparison.districts(), workspace.areas(comparison.districts()), Optional.empty(), withUnreviewed).across(theme, comparison);
	}

	private List<Metric> shared(List<Observation> observations, int leastDistricts) {
		Map<String, Set<String>> reportedBy = observations.stream().filter(observation -> observation.getMetric() != null)
				.collect(Collectors.groupingBy(Observation::getMetric, Collectors.mapping(Observations::district, Collectors.toSet())));
		return workspace.catalogue().metrics().stream()
				.filter(metric -> reportedBy.getOrDefault(metric.getCode(), Set.of()).size() >= leastDistricts).toList();
	}

}
