package fadu.reading.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import fadu.model.FigureKind;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;
import fadu.reading.metric.MetricWording;

/**
 * The metrics of the parts of a figure: behind 受援人901人 a member 农民工312人 is 受援农民工人数, which the catalogue calls a part of
 * 受援人数. What tells the part is what its wordings have more than those of the total.
 */
final class PartMetrics {

	private static final Cues GENERAL = Cues.of("general_of_part");
	private static final Cues NEGATION = Cues.of("negation");
	private static final int LEAST = 2;
	/** So much more than the word of the part may stand in a label: 类, 纠纷, 案件. */
	private static final int MORE = 4;

	private final Passage passage;
	private final Tables tables;
	private final MetricLexicon lexicon;
	private final Map<String, List<String>> words = new HashMap<>();

	PartMetrics(Passage passage, Tables tables, MetricLexicon lexicon) {
		this.passage = passage;
		this.tables = tables;
		this.lexicon = lexicon;
	}

	/**
	 * The metric of a part.
	 *
	 * @param total       the metric of what it is a part of
	 * @param previousEnd where the figure before it ends
	 */
	Optional<MetricLinker.Linked> of(MetricEntry total, Finding part, int previousEnd) {
		List<MetricEntry> parts = part.kind() == FigureKind.COUNT || part.kind() == FigureKind.MONEY
				? lexicon.partsOf(total.code())
				: List.of();
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		String label = label(part, total, previousEnd);
		MetricEntry best = null;
		int longest = 0;
		for (MetricEntry metric : parts) {
			for (String word : words.computeIfAbsent(metric.code(), code -> words(metric, total))) {
				boolean told = word.length() > longest && label.contains(word) && label.length() - word.length() <= MORE
						&& Units.fit(part.unit(), metric.unit());
				best = told ? metric : best;
				longest = told ? word.length() : longest;
			}
		}
		return Optional.ofNullable(best).map(metric -> new MetricLinker.Linked(metric, MetricLinker.SURE, -1, -1));
	}

	/**
	 * What names the part: the words between the figure before and it, or the last head of its row; of its column where the row
	 * says no
	 * more than when or where.
	 */
	private String label(Finding part, MetricEntry total, int previousEnd) {
		Optional<Tables.Cell> cell = tables.cellAt(part.start()).filter(Tables.Cell::isNumber);
		if (cell.isPresent()) {
			String head = cell.get().named();
			return Captions.isPlain(cell.get().own())
					? more(head.substring(head.lastIndexOf(' ') + 1), known(total))
					: cell.get().own();
		}
		int from = Math.max(part.sentence().clauseStart(part.start()), Math.min(previousEnd, part.start()));
		String text = passage.text().substring(from, part.start());
		String last = text.substring(Math.max(text.lastIndexOf('、'), text.lastIndexOf(':')) + 1);
		return NEGATION.standIn(last, 0, last.length()) ? "" : last;
	}

	/** What the wordings of a metric have more than those of its total: 农民工 of 受援农民工. */
	private static List<String> words(MetricEntry metric, MetricEntry total) {
		String known = known(total);
		return Stream.concat(Stream.of(metric.name()), metric.aliases().stream())
				.map(wording -> wording.substring(wording.indexOf(MetricWording.GAP) + 1)).map(wording -> more(wording, known))
				.filter(word -> word.length() >= LEAST).distinct().toList();
	}

	private static String known(MetricEntry total) {
		return String.join("|", total.aliases()) + '|' + total.name();
	}

	/** The longest stretch of a wording that the total's wordings do not hold. */
	private static String more(String wording, String known) {
		String longest = "";
		int start = 0;
		for (int i = 0; i <= wording.length();) {
			int end = i;
			while (end < wording.length() && known.contains(wording.substring(i, end + 1))) {
				end++;
			}
			int general = GENERAL.at(wording, i).map(word -> word.end()).orElse(i);
			int stop = end - i >= LEAST ? Math.max(end, general) : general;
			if (stop > i || i == wording.length()) {
				longest = i - start > longest.length() ? wording.substring(start, i) : longest;
				start = stop;
			}
			i = Math.max(i + 1, stop);
		}
		return longest;
	}

}
