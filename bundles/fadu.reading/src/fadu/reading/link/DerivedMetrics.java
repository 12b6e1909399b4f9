package fadu.reading.link;

import java.util.Optional;

import fadu.reading.context.Finding;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;

/** The metrics of the catalogue that are the change or the share of another one, found by its code. */
final class DerivedMetrics {

	private final MetricLexicon lexicon;

	DerivedMetrics(MetricLexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** A change against a year long ago is not the metric of the change of a year. */
	static boolean isAgainstTheYearBefore(Link link, Finding change) {
		return link.baseYear() <= 0 || change.period().toString().startsWith(Integer.toString(link.baseYear() + 1));
	}

	/** The metric for the change of a metric, CODE_YOY, _CHANGE or _GROWTH; no other can be meant. */
	Optional<MetricLinker.Linked> change(MetricEntry base, Finding change) {
		return of(base.code() + "_YOY", change).or(() -> of(base.code() + "_CHANGE", change))
				.or(() -> of(base.code() + "_GROWTH", change));
	}

	/** The share of what a metric counts: CODE_SHARE, or for CASES of a kind KIND_SHARE. */
	Optional<MetricLinker.Linked> share(MetricEntry part, Finding share) {
		int last = part.code().lastIndexOf('_');
		return of(part.code() + "_SHARE", share)
				.or(() -> last < 0 ? Optional.empty() : of(part.code().substring(0, last) + "_SHARE", share));
	}

	private Optional<MetricLinker.Linked> of(String code, Finding finding) {
		return lexicon.byCode(code).filter(metric -> Units.fit(finding.unit(), metric.unit())
				&& Units.arePoints(finding.unit()) == Units.arePoints(metric.unit()))
				.map(metric -> new MetricLinker.Linked(metric, MetricLinker.SURE, -1, -1));
	}

}
