package fadu.reading.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.model.FigureKind;
import fadu.reading.MetricEntry;
import fadu.reading.MetricLexicon;
import fadu.reading.context.Domains;
import fadu.reading.context.Finding;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.PhraseFinder;
import fadu.reading.lexicon.PhraseFinder.Hit;

/**
 * Finds the catalogue metric that a quantity measures: among the wordings near it, the one that is longest, nearest, of the
 * same unit and of the line of business that the words around speak of.
 */
public final class MetricLinker {

	/** A metric, how well it fits, and the wording that told it. */
	public record Linked(MetricEntry metric, double score, int start, int end) {
	}

	/** The score of a metric that cannot be another. */
	public static final double SURE = 20;
	private static final int REACH = 90;
	private static final double LEAST = 6;
	/** A claim to be the first of its kind is no count of the kind. */
	private static final String FIRST = "首";
	/** So short a wording (受理, 同比增长) is used by every line of business. */
	private static final int SHORT_WORDING = 4;
	private static final double LEAST_AGREEMENT = 0.4;
	private static final List<Set<String>> SAME_UNIT = List.of(Set.of("名", "人"), Set.of("起", "件", "宗"), Set.of("场次", "场", "次"),
			Set.of("位", "名次", ""), Set.of("个月", "月"), Set.of("家", "个", "所"));

	private final Passage passage;
	private final List<Hit<MetricEntry>> wordings;

	public MetricLinker(String text, MetricLexicon lexicon) {
		passage = new Passage(text);
		wordings = lexicon.wordings(text);
	}

	/**
	 * The metric of a quantity.
	 *
	 * @param previousEnd where the quantity before it ends, or 0
	 * @param nextStart   where the quantity behind it starts
	 */
	public Optional<Linked> link(Finding finding, int previousEnd, int nextStart) {
		int from = Math.max(finding.sentence().start(), finding.start() - REACH);
		int to = Math.min(finding.sentence().end(), finding.end() + REACH);
		Linked best = null;
		for (int i = PhraseFinder.firstEndingAfter(wordings, from); i < wordings.size() && wordings.get(i).start() < to; i++) {
			Hit<MetricEntry> hit = wordings.get(i);
			boolean behind = hit.start() >= finding.end();
			if (hit.start() < from || !isOfKind(finding, hit.value()) || behind && passage.clauseEndsAt(finding.end())
					|| hit.length() <= SHORT_WORDING && agreement(finding, hit.value()) < LEAST_AGREEMENT) {
				continue;
			}
			boolean ofAnother = finding.subject().filter(s -> hit.end() <= s.start() || hit.start() >= s.end()).isPresent();
			if (ofAnother || finding.mention().form() == Form.FIRST && !passage.within(hit.start(), hit.end(), FIRST)) {
				continue;
			}
			double score = score(finding, hit, previousEnd, nextStart);
			if (score >= LEAST && (best == null || score > best.score())) {
				best = new Linked(hit.value(), score, hit.start(), hit.end());
			}
		}
		return Optional.ofNullable(best);
	}

	private static boolean isOfKind(Finding finding, MetricEntry metric) {
		boolean relative = finding.unit().equals("%") || finding.unit().equals("百分点");
		boolean relativeMetric = metric.unit().equals("%") || metric.unit().equals("百分点");
		boolean money = finding.kind() == FigureKind.MONEY;
		return relative == relativeMetric && money == metric.unit().equals("元");
	}

	private static double score(Finding finding, Hit<MetricEntry> hit, int previousEnd, int nextStart) {
		double score = Math.min(hit.length(), 14) * 0.8 + unit(finding.unit(), hit.value().unit()) + domain(finding, hit.value());
		boolean around = hit.start() < finding.end() && hit.end() > finding.start();
		boolean before = hit.end() <= finding.start();
		int gap = around ? 0 : before ? finding.start() - hit.end() : hit.start() - finding.end();
		int clauses = before ? finding.sentence().clausesBetween(hit.end(), finding.start())
				: finding.sentence().clausesBetween(finding.end(), hit.start());
		score -= gap * 0.12 + Math.max(0, clauses) * 2.5;
		if (around || before && hit.end() > previousEnd || !before && hit.end() <= nextStart && gap <= 2) {
			score += 4;
		}
		if (before && hit.end() <= previousEnd) {
			score -= 3;
		}
		if (!before && !around && hit.start() >= nextStart) {
			score -= 3;
		}
		return score;
	}

	private static double unit(String unit, String metricUnit) {
		if (unit.equals(metricUnit)) {
			return 3;
		}
		return SAME_UNIT.stream().anyMatch(same -> same.contains(unit) && same.contains(metricUnit)) ? 2 : -5;
	}

	/** How much the words around speak for the metric's line of business, from 0 to 1. */
	private static double agreement(Finding finding, MetricEntry metric) {
		return metric.domain().equals(Domains.OTHER) ? 1 : finding.domains().agreement(metric.domain());
	}

	private static double domain(Finding finding, MetricEntry metric) {
		return metric.domain().equals(Domains.OTHER) ? 3 : 6 * agreement(finding, metric) - 3;
	}

}
