package fadu.reading.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fadu.model.Domain;
import fadu.model.Metric;
import fadu.reading.language.SourceText;
import fadu.reading.lexicon.Hits;
import fadu.reading.lexicon.PhraseFinder;

/** The metrics that a reader looks for, with the wordings that reports use for them. Safe for use by several threads. */
public final class MetricLexicon {

	private static final int SHORTEST_ALIAS = 2;

	private final Map<String, MetricEntry> entries = new LinkedHashMap<>();
	private final Map<String, List<MetricEntry>> parts = new HashMap<>();
	private final PhraseFinder<MetricWording> finder = new PhraseFinder<>();

	private MetricLexicon(Collection<MetricEntry> metrics) {
		for (MetricEntry metric : metrics) {
			entries.putIfAbsent(metric.code(), metric);
			if (!metric.partOf().isEmpty()) {
				parts.computeIfAbsent(metric.partOf(), total -> new ArrayList<>()).add(metric);
			}
			add(metric.name(), metric, false);
			metric.aliases().stream().distinct().filter(alias -> !alias.equals(metric.name()))
					.forEach(alias -> add(alias, metric, false));
			metric.shared().forEach(alias -> add(alias, metric, true));
		}
	}

	private void add(String alias, MetricEntry metric, boolean shared) {
		String plain = new SourceText(alias.strip()).plain();
		int gap = plain.indexOf(MetricWording.GAP);
		if (plain.length() >= SHORTEST_ALIAS && gap < plain.length() - 1) {
			finder.add(plain.substring(gap + 1), new MetricWording(metric, plain.substring(0, Math.max(0, gap)), shared));
		}
	}

	/** A lexicon of the given metrics. Of two with the same code the first stands. */
	public static MetricLexicon of(Collection<MetricEntry> entries) {
		return new MetricLexicon(entries);
	}

	/** A lexicon of the metrics of a catalogue, those aside that are computed from others. */
	public static MetricLexicon ofDomains(Collection<Domain> domains) {
		List<MetricEntry> entries = new ArrayList<>();
		for (Domain domain : domains) {
			for (Metric metric : domain.getMetrics()) {
				if (metric.getFormula() == null) {
					entries.add(new MetricEntry(metric.getCode(), metric.getName(), domain.getName(), metric.getUnit(),
							metric.getAliases(), metric.getSharedAliases(), metric.getAggregation(),
							Objects.requireNonNullElse(metric.getPartOf(), "")));
				}
			}
		}
		return of(entries);
	}

	/** Every wording of a metric in a text, of those in two pieces the second, sorted by where it ends. */
	public Hits<MetricWording> wordings(String text) {
		return finder.find(text);
	}

	/** The metrics that the catalogue calls parts of another. */
	public List<MetricEntry> partsOf(String code) {
		return parts.getOrDefault(code, List.of());
	}

	/** The metric with a code. */
	public Optional<MetricEntry> byCode(String code) {
		return Optional.ofNullable(entries.get(code));
	}

}
