package fadu.reading.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fadu.reading.context.Domains;
import fadu.reading.context.Finding;
import fadu.reading.language.Tables.Cell;
import fadu.reading.link.MetricLinker.Linked;
import fadu.reading.lexicon.Hits;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;
import fadu.reading.metric.MetricWording;

/** Finds the catalogue metric of a cell: among the wordings at the heads of its row and column, the one that fits best. */
final class CellMetrics {

	/** The line of business that the caption, or else the text before the table, speaks of. */
	private static final double CAPTION = 3;

	private static final int LONGEST_TITLE = 120;
	private static final String BEHIND_NAME = "数量";
	private static final String HEADS = " |";

	private final MetricLexicon lexicon;
	private final String title;
	/** The wordings at the heads of a cell, by their words: cells of one row and column are many. */
	private final Map<String, Hits<MetricWording>> heads = new HashMap<>();

	CellMetrics(String text, MetricLexicon lexicon) {
		this.lexicon = lexicon;
		int line = text.indexOf('\n', text.indexOf('\n') + 1);
		title = text.substring(0, Math.min(line < 0 ? text.length() : line, LONGEST_TITLE));
	}

	/** The metric of a cell, which the heads of its row and column tell. */
	Optional<Linked> link(Finding finding, Cell cell, String spokenOf) {
		String labels = cell.row() + '|' + cell.column();
		if (MetricLinker.PER.standIn(labels, 0, labels.length())) {
			return Optional.empty();
		}
		TwoPieces inLabels = new TwoPieces(labels);
		int last = cell.row().length() + 1 + Math.max(0, cell.named().lastIndexOf(' '));
		Linked best = null;
		for (Hit<MetricWording> hit : heads.computeIfAbsent(labels, lexicon::wordings)) {
			MetricEntry metric = hit.value().metric();
			double agreement = metric.domain().equals(spokenOf) ? 1 : MetricLinker.agreement(finding, metric);
			int start = hit.value().first().isEmpty() || isOfTitle(hit, labels) ? hit.start() : inLabels.start(hit);
			boolean other = finding.domains().doer().filter(doer -> !doer.value().equals(metric.domain())).isPresent();
			boolean fits = !other && (finding.unit().isEmpty() || MetricLinker.isOfKind(finding, metric)) && (hit.value().shared()
					? agreement >= MetricLinker.OWN_LINE
					: hit.length() > MetricLinker.SHORT_WORDING || agreement >= MetricLinker.LEAST_AGREEMENT)
					&& start >= 0 && HeadWords.count(cell, labels, hit, start);
			double score = hit.length() + hit.value().first().length() + Units.likeness(finding.unit(), metric.unit())
					+ (metric.domain().equals(Domains.OTHER) ? 3 : 6 * agreement - 3)
					+ (metric.domain().equals(spokenOf) ? CAPTION : 0);
			boolean better = best == null || score > best.score() || score == best.score() && hit.start() > last; // 纠纷调解 over 受理
			if (fits && score >= MetricLinker.LEAST && better && isOfTable(hit, labels, spokenOf)) {
				best = new Linked(metric, score, -1, -1);
			}
		}
		return Optional.ofNullable(best);
	}

	/** 新收 in a table of a court: who does the work is told by the title, and the head names nothing else. */
	private boolean isOfTitle(Hit<MetricWording> hit, String labels) {
		int end = hit.end();
		while (end < labels.length() && BEHIND_NAME.indexOf(labels.charAt(end)) >= 0) {
			end++;
		}
		boolean opens = hit.start() == 0 || HEADS.indexOf(labels.charAt(hit.start() - 1)) >= 0;
		boolean ends = end == labels.length() || HEADS.indexOf(labels.charAt(end)) >= 0 || labels.charAt(end) == '(';
		return opens && ends && title.contains(hit.value().first());
	}

	/** 调解 at a head of a table that stands below words of 行政复议: a wording of many lines does not speak for its own itself. */
	private static boolean isOfTable(Hit<MetricWording> hit, String labels, String spokenOf) {
		String line = hit.value().metric().domain();
		return !hit.value().shared() || spokenOf.isEmpty() || line.equals(spokenOf)
				|| Domains.speaksFor(line, labels.substring(0, hit.start()) + '|' + labels.substring(hit.end()));
	}

}
