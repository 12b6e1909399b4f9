package fadu.reading.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fadu.model.FigureKind;
import fadu.reading.context.Domains;
import fadu.reading.context.Finding;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables.Cell;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Hits;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricLexicon;
import fadu.reading.metric.MetricWording;

/**
 * Finds the catalogue metric that a quantity measures: among the wordings near it, the one that is longest, nearest, of the
 * same unit and of the line of business that the words around speak of. No metric is better than a wrong one: a wording behind
 * another quantity, of a unit that counts something else, behind a negation, or in a clause before one that names its own thing
 * tells nothing; nor does one that other words narrow, that is not what is counted, or that tells another institution's work.
 */
public final class MetricLinker {

	/** A metric, how well it fits, and the wording that told it. */
	public record Linked(MetricEntry metric, double score, int start, int end) {
	}

	/** The score of a metric that cannot be another. */
	public static final double SURE = 20;
	private static final int REACH = 90;
	static final double LEAST = 6;
	/** What is counted once for each time is no stock: persons who came, services that a village had. */
	private static final Set<String> TIMES = Set.of("人次", "次", "场", "场次", "期", "户次", "家次", "件次");
	private static final String FIRST = "首";
	/** So short a wording (受理, 同比增长) is used by every line of business. */
	static final int SHORT_WORDING = 4;
	static final double LEAST_AGREEMENT = 0.4;
	/** A wording that several lines of business use tells nothing unless the words around speak of its own. */
	static final double OWN_LINE = 0.8;
	private static final double SPOKEN_OF = 0.2;
	/** So few words of its own leave a clause without a subject: 共受理, 其中新增. */
	private static final int NO_SUBJECT = 4;
	private static final int NOUN = 22;
	private static final int MOST_TURNED_DOWN = 2;
	private static final double NEAR = 4;
	private static final double NOUN_BEHIND = 2;
	/** 公布5件重大行政决策: the metric whose name holds the verb too. */
	private static final double SAME_VERB = 2.5;
	private static final double EACH_CHARACTER = 0.12;
	private static final double EACH_CHARACTER_BEHIND = 0.2;
	private static final double EACH_CLAUSE = 2.5;
	private static final Stretch NONE = new Stretch(-1, -1);
	static final Cues PER = Cues.of("per");
	private static final Cues FILLERS = Cues.of("filler");
	/** 对12家单位开展法治督察: whom something is done to is not what is done. */
	private static final Cues FROM_WHOM = Cues.of("from_whom");

	private final Passage passage;
	private final CountedThing meaning;
	private final HeadingTopics topics;
	private final PutAside aside;
	private final TwoPieces gaps;
	private final ByPlace<Integer> starts = new ByPlace<>();
	private final Hits<MetricWording> wordings;
	private final CellMetrics cells;
	private final List<TurnedDown> turnedDown = new ArrayList<>();
	/** The wording that was turned down last: what lies at its end says no more than it. */
	private Stretch longest = NONE;
	private String line = "";

	public MetricLinker(String text, MetricLexicon lexicon) {
		cells = new CellMetrics(text, lexicon);
		passage = new Passage(text);
		meaning = new CountedThing(passage);
		topics = new HeadingTopics(text);
		aside = new PutAside(passage);
		gaps = new TwoPieces(text);
		wordings = lexicon.wordings(text);
	}

	/** The wordings that stood by the quantity asked for last and were turned down. */
	List<TurnedDown> turnedDown() {
		return List.copyOf(turnedDown);
	}

	/**
	 * The metric of a quantity.
	 *
	 * @param previousEnd where the quantity before it ends, or 0
	 * @param nextStart   where the quantity behind it starts
	 * @param spokenOf    the line of business that the paragraph spoke of last, empty where it did not
	 */
	public Optional<Linked> link(Finding finding, int previousEnd, int nextStart, String spokenOf) {
		line = spokenOf;
		turnedDown.clear();
		longest = NONE;
		int clauseStart = finding.sentence().clauseStart(finding.start());
		int own = Math.max(clauseStart, Math.min(previousEnd, finding.start()));
		if (finding.kind() == FigureKind.THRESHOLD) {
			return Optional.empty();
		}
		Optional<Match<Boolean>> each = PER.last(passage.text(), own, finding.start());
		int from = Math.max(finding.sentence().start(), finding.start() - REACH);
		int to = Math.min(finding.sentence().clauseEnd(finding.end()), finding.end() + REACH);
		boolean subject = hasSubject(own, finding.start());
		Linked best = null;
		for (int i = wordings.firstEndingAfter(from); i < wordings.size() && wordings.get(i).start() < to; i++) {
			Hit<MetricWording> hit = wordings.get(i);
			MetricEntry metric = hit.value().metric();
			int start = hit.value().first().isEmpty() ? hit.start() : starts.at(finding.sentence(), i, place -> gaps.start(hit));
			boolean fits = (each.isEmpty() || metric.speaksOf(passage.text().substring(each.get().start(), each.get().end())))
					&& start >= from && hit.end() <= to
					&& (hit.end() > clauseStart || !subject && Units.areKin(finding.unit(), metric.unit()))
					&& isNear(finding, hit, previousEnd, nextStart) && isOfKind(finding, metric);
			double score = fits ? score(finding, hit, hit.end() - hit.start() + hit.value().first().length()) : 0;
			if (score >= LEAST && (best == null || score > best.score()) && says(finding, hit)
					&& !aside.is(finding, hit, i, clauseStart) && !isInside(finding, i)
					&& isMeant(finding, start, hit, previousEnd)) {
				best = new Linked(metric, score, start, hit.end());
			}
		}
		return Optional.ofNullable(best);
	}

	/** The metric of a cell of a table. */
	Optional<Linked> link(Finding finding, Cell cell, String spokenOf) {
		turnedDown.clear();
		return cells.link(finding, cell, spokenOf);
	}

	/** The metric that a caption names: 2019年各县办理公证情况. */
	Optional<MetricEntry> named(int from, int to) {
		Hit<MetricWording> longest = null;
		for (int i = wordings.firstEndingAfter(from); i < wordings.size() && wordings.get(i).end() <= to; i++) {
			Hit<MetricWording> hit = wordings.get(i);
			boolean whole = hit.start() >= from && hit.length() > SHORT_WORDING && hit.value().first().isEmpty();
			longest = whole && (longest == null || hit.length() > longest.length()) ? hit : longest;
		}
		return Optional.ofNullable(longest).map(hit -> hit.value().metric());
	}

	/** Whether no other quantity stands between the wording and this one, and a wording behind it is the noun it counts. */
	private boolean isNear(Finding finding, Hit<MetricWording> hit, int previousEnd, int nextStart) {
		if (finding.subject().isPresent()) {
			return hit.end() > finding.subject().get().start() && hit.start() < finding.subject().get().end();
		}
		if (hit.start() >= finding.end()) {
			return hit.end() <= nextStart && hit.start() - finding.end() <= NOUN && !passage.clauseEndsAt(finding.end())
					&& (hit.start() - finding.end() <= 1 || Units.areKin(finding.unit(), hit.value().metric().unit())
							|| !CountedThing.MEMBERS.contains(finding.unit())
							|| FROM_WHOM.before(passage.text(), finding.start()).isEmpty());
		}
		boolean twin = finding.start() - previousEnd <= 1 && finding.unit().equals(hit.value().metric().unit())
				&& hit.start() >= finding.sentence().clauseStart(finding.start());
		return hit.end() > previousEnd || hit.end() > finding.start() || twin;
	}

	/** Whether the words around leave the wording its meaning. */
	private boolean says(Finding finding, Hit<MetricWording> hit) {
		boolean claim = finding.mention().form() == Form.FIRST && !passage.within(hit.start(), hit.end(), FIRST);
		MetricEntry metric = hit.value().metric();
		boolean visits = metric.isStock() && TIMES.contains(finding.unit());
		boolean kin = !claim && !visits && (hit.length() > SHORT_WORDING || !hit.value().first().isEmpty()
				|| Units.areKin(finding.unit(), metric.unit()));
		if (!kin) {
			return false;
		}
		boolean beside = hit.length() == SHORT_WORDING && Math.abs(finding.start() - hit.end()) <= 1
				&& finding.unit().equals(metric.unit());
		boolean generic = hit.length() + hit.value().first().length() <= SHORT_WORDING
				&& agreement(finding, metric) < (beside ? LEAST_AGREEMENT / 2 : LEAST_AGREEMENT);
		boolean foreign = hit.value().shared() && !isOwnLine(finding, metric);
		boolean common = hit.value().shared() || hit.length() <= SHORT_WORDING;
		boolean told = line.equals(metric.domain());
		return !generic && !foreign && !(common && !told && topics.areOther(finding.sentence(), metric));
	}

	/** Whether the words around speak of the metric's line of business, or the paragraph did and they do not contradict. */
	private boolean isOwnLine(Finding finding, MetricEntry metric) {
		double agreement = agreement(finding, metric);
		return line.equals(metric.domain()) ? agreement >= SPOKEN_OF : line.isEmpty() ? agreement >= OWN_LINE : agreement >= 1;
	}

	/** Whether a longer wording holds a short one: 审结案件 holds 结案, 受理前化解 of the same kind 化解. */
	private boolean isInside(Finding finding, int i) {
		Hit<MetricWording> hit = wordings.get(i);
		for (int j = i - 1; hit.value().shared() && j >= 0 && wordings.get(j).end() == hit.end(); j--) {
			Hit<MetricWording> other = wordings.get(j);
			if (other.start() < hit.start() && !other.value().shared() && isOfKind(finding, other.value().metric())) {
				return true;
			}
		}
		for (int j = i + 1; hit.length() <= SHORT_WORDING && j < wordings.size()
				&& wordings.get(j).end() <= hit.end() + SHORT_WORDING; j++) {
			if (wordings.get(j).end() > hit.end() && wordings.get(j).start() < hit.start()) {
				return true;
			}
		}
		return false;
	}

	/** Whether the metric itself is what the quantity counts; where not, the reason is kept. */
	private boolean isMeant(Finding finding, int start, Hit<MetricWording> hit, int previousEnd) {
		if (start > longest.start() && hit.end() == longest.end()) {
			return false;
		}
		Optional<TurnedDown> reason = meaning.against(finding, start, hit, previousEnd);
		reason.ifPresent(wording -> {
			longest = new Stretch(start, hit.end());
			if (turnedDown.size() < MOST_TURNED_DOWN && !turnedDown.contains(wording)) {
				turnedDown.add(wording);
			}
		});
		return reason.isEmpty();
	}

	/** Whether a clause names a thing of its own before the quantity. */
	private boolean hasSubject(int from, int to) {
		int han = 0;
		for (int i = from; i < to;) {
			int end = FILLERS.at(passage.text(), i).map(match -> match.end()).orElse(i);
			han += end == i && passage.hanAt(i) ? 1 : 0;
			i = Math.max(i + 1, end);
		}
		return han > NO_SUBJECT;
	}

	static boolean isOfKind(Finding finding, MetricEntry metric) {
		boolean change = finding.kind() == FigureKind.GROWTH;
		boolean rank = finding.kind() == FigureKind.RANK && finding.mention().form() == Form.RANKED;
		boolean points = Units.arePoints(finding.unit()) == Units.arePoints(metric.unit());
		return change == metric.isChange() && (!change || points) && (!rank || Units.isRank(metric.unit()))
				&& Units.fit(finding.unit(), metric.unit());
	}

	private double score(Finding finding, Hit<MetricWording> hit, int length) {
		MetricEntry metric = hit.value().metric();
		double score = Math.min(length, 14) * 0.8 + Units.likeness(finding.unit(), metric.unit()) + domain(finding, metric);
		boolean around = hit.start() < finding.end() && hit.end() > finding.start();
		boolean before = hit.end() <= finding.start();
		int gap = around ? 0 : before ? finding.start() - hit.end() : hit.start() - finding.end();
		int clauses = before ? finding.sentence().clausesBetween(hit.end(), finding.start()) : 0;
		boolean noun = !before && gap <= 1;
		return score + NEAR + (noun ? NOUN_BEHIND : 0) + (!before && metric.name().contains(verb(finding)) ? SAME_VERB : 0)
				- gap * (before ? EACH_CHARACTER : EACH_CHARACTER_BEHIND) - clauses * EACH_CLAUSE;
	}

	private String verb(Finding finding) {
		return passage.text().substring(Math.max(0, finding.start() - 2), finding.start());
	}

	/** How much the words around speak for the metric's line of business, from 0 to 1. */
	static double agreement(Finding finding, MetricEntry metric) {
		return metric.domain().equals(Domains.OTHER) ? 1 : finding.domains().agreement(metric.domain());
	}

	private static double domain(Finding finding, MetricEntry metric) {
		return metric.domain().equals(Domains.OTHER) ? 3 : 6 * agreement(finding, metric) - 3;
	}
}
