package fadu.reading.context;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import fadu.reading.lexicon.WordList;

/**
 * What speaks for a line of business. Amounts are logarithms of what {@link Domains} adds up, shares go from 0 to 1, the others
 * hold or do
 * not; <i>silent</i> ones count only where the words of the own clause say next to nothing. What each is worth stands in the file
 * {@code lexicon/domain_signs}, written by {@code releng/reliability/fit_domains.py}.
 */
public enum DomainSign {
	// by the words around and in the whole text
	CLAUSE, CLAUSE_MOST, BEFORE, BEFORE_MOST, AFTER, AFTER_MOST, HEADING, HEADING_MOST, HEADING_SILENT, TITLE, TITLE_MOST, TITLE_SILENT, SENTENCE_BEFORE, SENTENCE_BEFORE_MOST, CELL, CELL_MOST, ALL, ALL_MOST, ALL_SHARE, TEXT, TEXT_MOST, TEXT_MOST_SILENT, TEXT_SHARE, TEXT_SHARE_SILENT, OTHER, OTHER_SILENT, OTHER_NOTHING,
	// by the figures around and in the whole text
	METRICS_SHARE, METRICS_SHARE_SILENT, METRICS_MOST, PREVIOUS_IN_SENTENCE, PREVIOUS_IN_SENTENCE_SILENT, PREVIOUS, PREVIOUS_SILENT;

	private static final Map<String, Double> WORTH = new HashMap<>();

	static {
		for (String[] entry : WordList.entries("domain_signs")) {
			WORTH.put(entry[0], Double.parseDouble(entry[1]));
		}
	}

	/** What it adds to the logarithm of the odds. */
	double worth() {
		return WORTH.getOrDefault(name().toLowerCase(Locale.ROOT), 0.0);
	}

}
