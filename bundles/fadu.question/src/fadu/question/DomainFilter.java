package fadu.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.compare.Comparison;
import fadu.analysis.compare.ComparisonRow;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.workspace.CheckedFinding;
import fadu.workspace.CompareDistricts;
import fadu.workspace.FindProgrammes.Found;
import fadu.workspace.Selection;
import fadu.workspace.UserException;

/**
 * Takes what is about one line of business.
 *
 * @param run    the report
 * @param domain the line of business
 */
record DomainFilter(ReportData run, Domain domain) {

	/** The rows of the line; where nobody chose metrics and no two districts report the same, those that any district reports. */
	Comparison of(ScopedFigures wider) throws UserException {
		Comparison all = wider.comparison();
		List<ComparisonRow> rows = all.rows().stream().filter(row -> has(row.metric())).toList();
		if (!rows.isEmpty() || !wider.selection().metrics().isEmpty()) {
			return new Comparison(all.districts(), rows);
		}
		Set<String> codes = wider.observations().stream().map(Observation::getMetric).collect(Collectors.toSet());
		List<Metric> reported = domain.getMetrics().stream().filter(metric -> codes.contains(metric.getCode())).toList();
		return reported.isEmpty() ? new Comparison(all.districts(), List.of())
				: new CompareDistricts(run.workspace(), run.withUnreviewed())
						.run(new Selection(reported, wider.selection().districts(), wider.selection().period()));
	}

	boolean has(Metric metric) {
		return metric.getDomain() != null && domain.getCode().equals(metric.getDomain().getCode());
	}

	boolean has(Observation observation) {
		return observation.getMetric() == null ? isNamed(observation.getDomain())
				: run.catalogue().metric(observation.getMetric()).filter(this::has).isPresent();
	}

	private boolean isNamed(String name) {
		return domain.getCode().equals(name) || domain.getName().equals(name);
	}

	boolean concerns(CheckedFinding finding) {
		return finding.finding().figures().stream().anyMatch(this::has);
	}

	boolean measures(Found found) {
		return found.yields().stream().anyMatch(yield -> has(yield.metric()));
	}

}
