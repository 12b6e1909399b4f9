package fadu.analysis.set;

import java.util.List;

import fadu.analysis.derive.Derivation;
import fadu.analysis.derive.Derive;
import fadu.model.Metric;

/** The computed metrics of a set. */
public final class Derivations {

	private Derivations() {
	}

	/**
	 * The derivations, metric by metric and district by district: of the metrics asked for that have a formula; where none of them
	 * has, of those whose formula names one of them, for which the set must {@linkplain FigureSet#covers cover} their terms.
	 */
	public static List<Derivation> of(FigureSet set) {
		return set.once(Derivations.class, Derivations::derived);
	}

	private static List<Derivation> derived(FigureSet set) {
		if (set.whole().isPresent()) {
			return of(set.whole().get()).stream().filter(derivation -> set.has(derivation.metric())).toList();
		}
		List<Metric> metrics = metrics(set);
		if (!metrics.isEmpty() && !set.covers(set.inquiry().on(metrics))) {
			throw new IllegalArgumentException(metrics.toString());
		}
		Derive derive = set.derive();
		return metrics.stream().flatMap(metric -> set.districts().stream()
				.flatMap(district -> derive.derive(metric, district, set.inquiry().period()).stream())).toList();
	}

	private static List<Metric> metrics(FigureSet set) {
		List<Metric> asked = set.inquiry().metrics();
		List<Metric> derived = set.metrics().stream().filter(Derive::isDerived).toList();
		return asked.isEmpty() || !derived.isEmpty()
				? derived
				: set.reference().metrics().stream().filter(Derive::isDerived)
						.filter(metric -> asked.stream().anyMatch(term -> metric.getFormula().contains(term.getCode()))).toList();
	}

}
