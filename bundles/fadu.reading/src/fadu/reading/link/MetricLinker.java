package fadu.reading.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import fadu.model.FigureKind;
import fadu.reading.context.Domains;
import fadu.reading.context.Finding;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables.Cell;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Hits;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;

/**
 * Finds the catalogue metric that a quantity measures: among the wordings near it, the one that is longest, nearest, of the
 * same unit and of the line of business that the words around speak of. No metric is better than a wrong one: a wording behind
 * another quantity, of a unit that counts something else, behind a negation, or in a clause before one that names its own thing
 * tells nothing.
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
	/** So few words of its own leave a clause without a subject: 共受理, 其中新增. */
	private static final int NO_SUBJECT = 4;
	private static final int NOUN = 22;
	private static final int BEFORE_WORDING = 12;
	private static final double NEAR = 4;
	private static final double NOUN_BEHIND = 2;
	/** 公布5件重大行政决策: the metric whose name holds the verb too. */
	private static final double SAME_VERB = 2.5;
	private static final double EACH_CHARACTER = 0.12;
	private static final double EACH_CHARACTER_BEHIND = 0.2;
	private static final double EACH_CLAUSE = 2.5;
	private static final Cues NEGATION = Cues.of("negation");
	private static final Cues AMONG_WHOM = Cues.of("among_whom");
	private static final Cues PER = Cues.of("per");
	private static final Cues FILLERS = Cues.of("filler");
	private static final Cues DOING_TO = Cues.of("doing_to");

	private final Passage passage;
	private final Hits<MetricEntry> wordings;
	private final MetricLexicon lexicon;
	private final Map<String, Hits<MetricEntry>> heads = new HashMap<>();

	public MetricLinker(String text, MetricLexicon lexicon) {
		this.lexicon = lexicon;
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
		int clauseStart = finding.sentence().clauseStart(finding.start());
		int own = Math.max(clauseStart, Math.min(previousEnd, finding.start()));
		if (finding.kind() == FigureKind.THRESHOLD || PER.standIn(passage.text(), own, finding.start())) {
			return Optional.empty();
		}
		int from = Math.max(finding.sentence().start(), finding.start() - REACH);
		int to = Math.min(finding.sentence().clauseEnd(finding.end()), finding.end() + REACH);
		boolean subject = hasSubject(own, finding.start());
		Linked best = null;
		for (int i = wordings.firstEndingAfter(from); i < wordings.size() && wordings.get(i).start() < to; i++) {
			Hit<MetricEntry> hit = wordings.get(i);
			boolean fits = hit.start() >= from && hit.end() <= to && !(subject && hit.end() <= clauseStart)
					&& isNear(finding, hit, previousEnd, nextStart) && isOfKind(finding, hit.value())
					&& says(finding, hit, clauseStart);
			double score = fits ? score(finding, hit) : 0;
			if (score >= LEAST && (best == null || score > best.score())) {
				best = new Linked(hit.value(), score, hit.start(), hit.end());
			}
		}
		return Optional.ofNullable(best);
	}

	/** The metric of a cell, which the heads of its row and column tell. */
	Optional<Linked> link(Finding finding, Cell cell) {
		Linked best = null;
		for (Hit<MetricEntry> hit : heads.computeIfAbsent(cell.row() + '|' + cell.column(), lexicon::wordings)) {
			boolean fits = isOfKind(finding, hit.value()) && agreement(finding, hit.value()) >= LEAST_AGREEMENT;
			double score = hit.length() + Units.likeness(finding.unit(), hit.value().unit()) + domain(finding, hit.value());
			if (fits && score >= LEAST && (best == null || score > best.score())) {
				best = new Linked(hit.value(), score, -1, -1);
			}
		}
		return Optional.ofNullable(best);
	}

	/** Whether no other quantity stands between the wording and this one, and a wording behind it is the noun it counts. */
	private boolean isNear(Finding finding, Hit<MetricEntry> hit, int previousEnd, int nextStart) {
		if (finding.subject().isPresent()) {
			return hit.end() > finding.subject().get().start() && hit.start() < finding.subject().get().end();
		}
		if (hit.start() >= finding.end()) {
			return hit.end() <= nextStart && hit.start() - finding.end() <= NOUN && !passage.clauseEndsAt(finding.end());
		}
		boolean twin = finding.start() - previousEnd <= 1 && finding.unit().equals(hit.value().unit())
				&& hit.start() >= finding.sentence().clauseStart(finding.start());
		return hit.end() > previousEnd || hit.end() > finding.start() || twin;
	}

	/** Whether the words around leave the wording its meaning. */
	private boolean says(Finding finding, Hit<MetricEntry> hit, int clauseStart) {
		boolean beside = hit.length() == SHORT_WORDING && Math.abs(finding.start() - hit.end()) <= 1
				&& finding.unit().equals(hit.value().unit());
		boolean generic = hit.length() <= SHORT_WORDING
				&& agreement(finding, hit.value()) < (beside ? LEAST_AGREEMENT / 2 : LEAST_AGREEMENT);
		boolean claim = finding.mention().form() == Form.FIRST && !passage.within(hit.start(), hit.end(), FIRST);
		boolean before = hit.end() <= finding.start();
		boolean whole = before && AMONG_WHOM.startAt(passage.text(), hit.end()) && hit.end() < finding.start();
		boolean object = hit.value().isStock() && DOING_TO.standIn(passage.text(),
				Math.max(clauseStart, (before ? hit.start() : finding.start()) - BEFORE_WORDING),
				Math.min(hit.start(), finding.start()));
		return !generic && !claim && !whole && !object && !NEGATION.endBefore(passage.text(), hit.start());
	}

	/** Whether a clause names a thing of its own before the quantity. */
	private boolean hasSubject(int from, int to) {
		int words = 0;
		for (int i = from; i < to;) {
			int end = FILLERS.at(passage.text(), i).map(match -> match.end()).orElse(i);
			words += end == i && passage.hanAt(i) ? 1 : 0;
			i = Math.max(i + 1, end);
		}
		return words > NO_SUBJECT;
	}

	private static boolean isOfKind(Finding finding, MetricEntry metric) {
		boolean change = finding.kind() == FigureKind.GROWTH;
		boolean rank = finding.kind() == FigureKind.RANK && finding.mention().form() == Form.RANKED;
		return change == metric.isChange() && (!rank || Units.isRank(metric.unit())) && Units.fit(finding.unit(), metric.unit());
	}

	private double score(Finding finding, Hit<MetricEntry> hit) {
		double score = Math.min(hit.length(), 14) * 0.8 + Units.likeness(finding.unit(), hit.value().unit())
				+ domain(finding, hit.value());
		boolean around = hit.start() < finding.end() && hit.end() > finding.start();
		boolean before = hit.end() <= finding.start();
		int gap = around ? 0 : before ? finding.start() - hit.end() : hit.start() - finding.end();
		int clauses = before ? finding.sentence().clausesBetween(hit.end(), finding.start()) : 0;
		boolean noun = !before && gap <= 1;
		String verb = passage.text().substring(Math.max(0, finding.start() - 2), finding.start());
		return score + NEAR + (noun ? NOUN_BEHIND : 0) + (!before && hit.value().name().contains(verb) ? SAME_VERB : 0)
				- gap * (before ? EACH_CHARACTER : EACH_CHARACTER_BEHIND) - clauses * EACH_CLAUSE;
	}

	/** How much the words around speak for the metric's line of business, from 0 to 1. */
	private static double agreement(Finding finding, MetricEntry metric) {
		return metric.domain().equals(Domains.OTHER) ? 1 : finding.domains().agreement(metric.domain());
	}

	private static double domain(Finding finding, MetricEntry metric) {
		return metric.domain().equals(Domains.OTHER) ? 3 : 6 * agreement(finding, metric) - 3;
	}

}
