package fadu.question.named;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fadu.analysis.check.CheckedFinding;
import fadu.analysis.check.CheckedFindings;
import fadu.analysis.set.FigureSet;
import fadu.model.Metric;
import fadu.model.Observation;

/**
 * What a report may print of the figures around those asked for: where metrics are chosen, nothing that tells of another one.
 *
 * @param metrics the codes of the metrics asked for; empty for all
 */
public record AskedFindings(Set<String> metrics) {

	/** The findings of a set, back-checks that passed among them, that speak of no metric which was not asked for. */
	public static List<CheckedFinding> of(FigureSet set) {
		AskedFindings asked = in(set);
		return CheckedFindings.of(set).stream().filter(each -> each.finding().figures().stream().allMatch(asked::has)).toList();
	}

	/** What was asked for by the inquiry of a set. */
	public static AskedFindings in(FigureSet set) {
		return new AskedFindings(set.inquiry().metrics().stream().map(Metric::getCode).collect(Collectors.toSet()));
	}

	/** Whether neither the figure nor the one that it is a part or a change of measures a metric that was not asked for. */
	public boolean has(Observation figure) {
		return isAsked(figure) && Relation.base(figure).filter(base -> !isAsked(base)).isEmpty();
	}

	private boolean isAsked(Observation figure) {
		return metrics.isEmpty() || figure.getMetric() == null || metrics.contains(figure.getMetric());
	}

}
