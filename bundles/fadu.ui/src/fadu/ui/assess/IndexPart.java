package fadu.ui.assess;

import java.util.ArrayList;
import java.util.List;

import fadu.model.CompositeIndex;
import fadu.model.IndexIndicator;
import fadu.model.Metric;
import fadu.model.Pillar;
import fadu.wording.Wording;
import fadu.workspace.IndexChanges;
import fadu.workspace.UserWording;

/**
 * A pillar or an indicator of an index.
 *
 * @param code      of the pillar, or of the metric
 * @param name      in the user's language
 * @param depth     how deep it lies, from 0
 * @param own       its weight in the model
 * @param weight    the weight that is tried
 * @param indicator whether it is an indicator, which can be left out
 * @param counts    whether it is in
 */
public record IndexPart(String code, String name, int depth, double own, double weight, boolean indicator, boolean counts) {

	private static final Wording WORDS = UserWording.get();

	static List<IndexPart> of(CompositeIndex index, IndexChanges changes, List<Metric> metrics) {
		List<IndexPart> parts = new ArrayList<>();
		index.getPillars().forEach(pillar -> add(pillar, 0, changes, metrics, parts));
		return parts;
	}

	private static void add(Pillar pillar, int depth, IndexChanges changes, List<Metric> metrics, List<IndexPart> parts) {
		parts.add(part(pillar.getCode(), WORDS.choose(pillar.getName(), pillar.getNameEn()), depth, pillar.getWeight(), false,
				changes));
		pillar.getPillars().forEach(part -> add(part, depth + 1, changes, metrics, parts));
		for (IndexIndicator indicator : pillar.getIndicators()) {
			String name = metrics.stream().filter(metric -> metric.getCode().equals(indicator.getMetric())).findFirst()
					.map(WORDS::name)
					.orElse(indicator.getMetric());
			parts.add(part(indicator.getMetric(), name, depth + 1, indicator.getWeight(), true, changes));
		}
	}

	private static IndexPart part(String code, String name, int depth, double own, boolean indicator, IndexChanges changes) {
		return new IndexPart(code, name, depth, own, changes.weights().getOrDefault(code, own), indicator,
				!changes.without().contains(code));
	}

}
