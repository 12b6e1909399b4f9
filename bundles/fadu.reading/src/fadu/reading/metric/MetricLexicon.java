package fadu.reading.metric;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
	private final PhraseFinder<MetricEntry> finder = new PhraseFinder<>();

	private MetricLexicon(Collection<MetricEntry> metrics) {
		for (MetricEntry metric : metrics) {
			entries.putIfAbsent(metric.code(), metric);
			addAlias(metric.name(), metric);
			metric.aliases().stream().distinct().filter(alias -> !alias.equals(metric.name()))
					.forEach(alias -> addAlias(alias, metric));
		}
	}

	private void addAlias(String alias, MetricEntry metric) {
		if (alias.strip().length() >= SHORTEST_ALIAS) {
			finder.add(new SourceText(alias.strip()).plain(), metric);
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
							metric.getAliases(), metric.getAggregation()));
				}
			}
		}
		return of(entries);
	}

	/** Every wording of a metric in a text, sorted by where it ends. */
	public Hits<MetricEntry> wordings(String text) {
		return finder.find(text);
	}

	/** The metric with a code. */
	public Optional<MetricEntry> byCode(String code) {
		return Optional.ofNullable(entries.get(code));
	}

}
