package fadu.workspace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fadu.analysis.value.Units;
import fadu.catalogue.Catalogue;
import fadu.model.Metric;
import fadu.model.Observation;
import fadu.workspace.SourceText.Sentence;

/** The metrics that a figure most likely measures, for a person who corrects it. */
public final class SuggestMetrics {

	private static final int SHORTEST_WORDING = 2;
	private static final int SAME_UNIT = 100;
	private static final int LIKE_UNIT = 70;
	private static final int SAME_LINE = 30;
	private static final int CHARACTER = 10;
	private static final int WHOLE = 30;
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
	 * Metrics for a figure, the likeliest first: its own; those with a wording in its sentence, whole or most of it in pieces
	 * before
	 * the figure, where a longer wording, one in one piece and one that stands nearer count more, what stands before another number
	 * less; and those whose wording is much of the name that was
	 * read. Those with the unit of the figure come before others, those of its line of business before those of another.
	 *
	 * @param sentence in which it stands
	 */
	public List<Metric> of(Observation figure, Sentence sentence) {
		Map<Metric, Integer> worth = new LinkedHashMap<>();
		String words = sentence.text();
		int start = words.offsetByCodePoints(0, Math.min(sentence.start(), words.codePointCount(0, words.length())));
		String name = Optional.ofNullable(figure.getMetricName()).orElse("");
		for (Metric metric : catalogue.metrics().stream().filter(metric -> metric.getFormula() == null).toList()) {
			int points = wordings(metric).mapToInt(wording -> Math.max(worth(wording, words, start), alike(wording, name))).max()
					.orElse(0);
			if (metric.getCode().equals(figure.getMetric())) {
				worth.put(metric, Integer.MAX_VALUE);
			} else if (points > 0) {
				worth.put(metric, points + unit(metric, figure.getQuantity().unit())
						+ (isOfLine(metric, figure.getDomain()) ? SAME_LINE : 0));
			}
		}
		return worth.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<Metric, Integer> each) -> -each.getValue()))
				.map(Map.Entry::getKey).limit(MOST).toList();
	}

	/** What a wording says for its metric; nought where the sentence does not hold it. */
	private static int worth(String wording, String sentence, int figure) {
		WordingMatch match = WordingMatch.of(wording, sentence.substring(0, figure));
		if (match.isMostOf(wording)) {
			return (match.found() + match.near()) * CHARACTER / 2 + (match.pieces() == 1 && match.near() > 0 ? WHOLE : 0)
					+ (match.near() > 0 ? Math.max(0, NEAR - match.gap() * DISTANCE) : 0);
		}
		return sentence.contains(wording) ? wording.length() * CHARACTER : 0;
	}

	/** What a wording says for its metric that is like the name that was read. */
	private static int alike(String wording, String name) {
		WordingMatch match = WordingMatch.of(wording, name);
		return match.isMostOf(wording) ? ALIKE * match.found() / Math.max(wording.length(), name.length()) : 0;
	}

	private static boolean isOfLine(Metric metric, String line) {
		return metric.getDomain().getCode().equals(line) || metric.getDomain().getName().equals(line);
	}

	private static int unit(Metric metric, String unit) {
		String own = Objects.requireNonNullElse(metric.getUnit(), "");
		return own.equals(unit) ? SAME_UNIT : !own.isEmpty() && (Units.counts(own, unit) || unit.startsWith(own)) ? LIKE_UNIT : 0;
	}

	/**
	 * The metrics that hold what a person types: those first that are called so, then those whose name begins with it or holds it,
	 * the shortest name first, then those with it in a wording, at last those with it in the line of business or a code.
	 */
	public List<Metric> holding(String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		return catalogue.metrics().stream().filter(metric -> metric.getFormula() == null)
				.filter(metric -> Stream.concat(wordings(metric), Stream.of(metric.getCode(), metric.getNameEn(),
						metric.getDomain().getName(), metric.getDomain().getNameEn()))
						.anyMatch(words -> words != null && words.toLowerCase(Locale.ROOT).contains(wanted)))
				.sorted(Comparator.comparingInt((Metric metric) -> distance(metric, wanted))
						.thenComparingInt(metric -> metric.getName().length()))
				.limit(KEPT).toList();
	}

	/** The further the looser a metric holds the words. */
	private static int distance(Metric metric, String wanted) {
		List<String> names = lower(Stream.of(metric.getName(), metric.getNameEn(), metric.getCode()));
		List<String> wordings = lower(wordings(metric));
		return List.<Predicate<String>>of(names::contains, wordings::contains,
				words -> names.stream().anyMatch(name -> name.startsWith(words)),
				words -> names.stream().anyMatch(name -> name.contains(words)),
				words -> wordings.stream().anyMatch(wording -> wording.contains(words)), words -> true).stream()
				.takeWhile(holds -> !holds.test(wanted)).toList().size();
	}

	private static List<String> lower(Stream<String> words) {
		return words.filter(Objects::nonNull).map(word -> word.toLowerCase(Locale.ROOT)).toList();
	}

	private static Stream<String> wordings(Metric metric) {
		return Stream.of(Stream.of(metric.getName()), metric.getAliases().stream(), metric.getSharedAliases().stream())
				.flatMap(Function.identity())
				.filter(words -> words != null && words.length() >= SHORTEST_WORDING);
	}

}
