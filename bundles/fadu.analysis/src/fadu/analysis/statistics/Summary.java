package fadu.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.analysis.compare.Comparisons;
import fadu.analysis.compare.Normalise;
import fadu.analysis.compare.Normalised;
import fadu.analysis.set.FigureSet;

/**
 * What the figures of a set say together.
 *
 * @param samples      one for each metric, in the order of the inquiry
 * @param correlations one for each pair of metrics
 */
public record Summary(List<Sample> samples, List<Correlation> correlations) {

	/** The summary of the set; figures are divided where the inquiry wants it, and stand as reported where that means nothing. */
	public static Summary of(FigureSet set) {
		Optional<Normalised> divided = set.inquiry().per().map(per -> Normalise.of(set));
		List<Sample> samples = Comparisons.of(set).rows().stream()
				.map(row -> Sample.of(divided.flatMap(normalised -> normalised.of(row)).orElse(row))).toList();
		List<Correlation> correlations = new ArrayList<>();
		for (int i = 0; i < samples.size(); i++) {
			for (Sample other : samples.subList(i + 1, samples.size())) {
				correlations.add(Correlation.of(samples.get(i), other));
			}
		}
		return new Summary(samples, List.copyOf(correlations));
	}

}
