package fadu.workspace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.catalogue.Catalogue;
import fadu.catalogue.NearestNames;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.workspace.SourceText.Sentence;

/** The metrics that a figure most likely measures, for a person who corrects it. */
public final class SuggestMetrics {

	private static final int SHORTEST_WORDING = 2;
	private static final int SAME_UNIT = 100;
	private static final int CHARACTER = 10;
	private static final int ALIKE = 80;
	private static final int NEAR = 60;
	private static final int DISTANCE = 6;
	private static final int KEPT = 50;
	private static final int MOST = 12;

	private final Catalogue catalogue;

	/** The metrics of the catalogue. */
	public SuggestMetrics(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Metrics for a figure, the likeliest first: its own; those with a wording in its sentence, where a longer wording and one that
	 * stands nearer before the figure count more; and those with a name like the one that was read. Those with the unit of the
	 * figure
	 * come before others.
	 *
	 * @param sentence in which it stands
	 */
	public List<Metric> of(Observation figure, Sentence sentence) {
		Map<Metric, Integer> worth = new LinkedHashMap<>();
		List<Metric> measured = catalogue.metrics().stream().filter(metric -> metric.getFormula() == null).toList();
		List<String> alike = NearestNames.of(Optional.ofNullable(figure.getMetricName()).orElse(""),
				measured.stream().map(Metric::getName).toList());
		String words = sentence.text();
		int start = words.offsetByCodePoints(0, Math.min(sentence.start(), words.codePointCount(0, words.length())));
		for (Metric metric : measured) {
			int best = wordings(metric).mapToInt(wording -> worth(wording, words, start)).max().orElse(0);
			int points = best + (alike.contains(metric.getName()) ? ALIKE : 0);
			if (metric.getCode().equals(figure.getMetric())) {
				worth.put(metric, Integer.MAX_VALUE);
			} else if (points > 0) {
				boolean sameUnit = Objects.equals(metric.getUnit(), figure.getQuantity().unit());
				worth.put(metric, points + (sameUnit ? SAME_UNIT : 0));
			}
		}
		return worth.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<Metric, Integer> each) -> -each.getValue()))
				.map(Map.Entry::getKey).limit(MOST).toList();
	}

	/** What a wording says for its metric; nought where the sentence does not hold it. */
	private static int worth(String wording, String sentence, int figure) {
		int before = sentence.lastIndexOf(wording, Math.max(0, figure - wording.length()));
		if (before >= 0) {
			return wording.length() * CHARACTER + Math.max(0, NEAR - (figure - before - wording.length()) * DISTANCE);
		}
		return sentence.contains(wording) ? wording.length() * CHARACTER : 0;
	}

	/** The metrics that hold what a person types in a name, code, wording or line of business. */
	public List<Metric> holding(String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		return catalogue.metrics().stream().filter(metric -> metric.getFormula() == null)
				.filter(metric -> Stream.concat(wordings(metric), Stream.of(metric.getCode(), metric.getNameEn(),
						metric.getDomain().getName(), metric.getDomain().getNameEn()))
						.anyMatch(words -> words != null && words.toLowerCase(Locale.ROOT).contains(wanted)))
				.limit(KEPT).toList();
	}

	private static Stream<String> wordings(Metric metric) {
		return Stream.concat(Stream.of(metric.getName()), metric.getAliases().stream())
				.filter(words -> words != null && words.length() >= SHORTEST_WORDING);
	}

}
