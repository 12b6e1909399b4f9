package fadu.reading.link;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fadu.model.FigureKind;
import fadu.model.value.Period;
import fadu.reading.context.Finding;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.Passage;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.metric.MetricEntry;
import fadu.reading.metric.MetricWording;

/** Asks of a wording that stands by a quantity whether the metric itself is what the quantity counts. */
final class CountedThing {

	private static final String NARROWED = "metric.narrowed";
	private static final String OTHER_HEAD = "metric.other_head";
	private static final String OTHER_AGENT = "metric.other_agent";
	private static final String CUMULATIVE = "metric.cumulative";
	/** 新建司法所2个 is planned: they come to those that are there. */
	private static final String ADDED = "metric.added";
	private static final Cues REACHED = Cues.of("copula_of_stock");
	/** What happens so often has an object of its own between the words and the number: 常务会学习宪法7次. */
	private static final Set<String> EVENTS = Set.of("次", "场", "场次", "期");
	private static final Cues DOING = Cues.of("doing");
	private static final Cues IN_ALL = Cues.of("in_all");
	/** 累计解除: all who went since it began are none of a year. */
	private static final Cues CAME_AND_WENT = Cues.of("in_all_years");
	private static final int LONG_TAIL = 4;
	private static final int TAIL = 2;
	/** The units of persons and bodies. */
	static final Set<String> MEMBERS = Set.of("名", "人", "位", "家", "个", "所");
	/** 受理案件审结79件: they are those that were closed. */
	private static final Cues CLOSED = Cues.of("closing_stage");
	/** 行政诉讼案件审结47件: what the verb is done to may stand before it. */
	private static final Cues OBJECTS = Cues.of("object_of_verb");
	private static final Cues COMING = Cues.of("coming");
	private static final Cues CAME_NEW = Cues.of("came_new");
	/** 涉企检查事项54项: what the number counts stands right before it, in a unit of its own. */
	private static final Cues OWN_NOUN = Cues.of("own_noun");
	private static final Cues RESPECTIVELY = Cues.of("respectively");
	private static final Cues WHOLE_TIME = Cues.of("whole_time");
	private static final Cues CAMPAIGNS = Cues.of("own_campaign");
	private static final int FAR = 160;
	private static final int MOST_MEMBERS = 5;
	private static final int LONGEST_NAME = 10;
	private static final int SHORT_NOUN = 4;
	private static final int SHORTEST_NOUN = 2;

	private final Passage passage;
	private final ClauseWords words;
	private final ByPlace<Optional<Match<Boolean>>> campaigns = new ByPlace<>();

	CountedThing(Passage passage) {
		this.passage = passage;
		words = new ClauseWords(passage);
	}

	/**
	 * The reason why a wording is not what the quantity counts.
	 *
	 * @param start       where the wording starts, of one in two pieces the first
	 * @param previousEnd where the quantity before ends
	 */
	Optional<TurnedDown> against(Finding finding, int start, Hit<MetricWording> hit, int previousEnd) {
		MetricEntry metric = hit.value().metric();
		int clause = finding.sentence().clauseStart(start);
		if (finding.kind() == FigureKind.TARGET && metric.isStock() && MEMBERS.contains(finding.unit())
				&& REACHED.before(passage.text(), finding.start()).isEmpty()) {
			return Optional.of(new TurnedDown(metric.code(), ADDED, start, hit.end()));
		}
		boolean thing = finding.kind() == FigureKind.COUNT && finding.subject().isEmpty()
				&& finding.mention().form() != Form.FIRST && finding.mention().kind() != MeasureClass.STRUCTURE;
		Optional<TurnedDown> reason = thing ? count(finding, start, hit, previousEnd, clause) : Optional.empty();
		return reason.or(() -> campaign(finding, start, metric))
				.or(() -> finding.domains().doer().filter(line -> !line.value().equals(metric.domain()))
						.map(line -> new TurnedDown(metric.code(), OTHER_AGENT, line.start(), line.end())))
				.or(() -> words.otherAgent(finding.sentence(), start, metric).map(w -> down(metric, OTHER_AGENT, w)))
				.or(() -> isCumulative(finding, metric, clause, start)
						? Optional.of(new TurnedDown(metric.code(), CUMULATIVE, start, hit.end()))
						: Optional.empty());
	}

	/** Whether what flows was counted since it began, of which no one time has its share. */
	private boolean isCumulative(Finding finding, MetricEntry metric, int clause, int start) {
		boolean open = isOpen(finding.period());
		return !metric.isStock() && open && CAME_AND_WENT.standIn(passage.text(), clause, finding.start())
				|| metric.isIntake() && (open || IN_ALL.standIn(passage.text(), clause, start));
	}

	private Optional<TurnedDown> count(Finding finding, int start, Hit<MetricWording> hit, int previousEnd, int clause) {
		MetricEntry metric = hit.value().metric();
		boolean before = hit.end() <= finding.start();
		int left = Math.max(clause, before ? Math.min(previousEnd, start) : finding.end());
		boolean verb = !metric.isStock() && DOING.at(passage.text(), start).isPresent();
		Optional<Stretch> within = hit.value().first().isEmpty()
				? Optional.empty()
				: words.within(start + hit.value().first().length(), hit.start(), metric);
		if (within.isPresent()) {
			return within.map(w -> down(metric, NARROWED, w));
		}
		Optional<TurnedDown> narrowed = verb
				? OBJECTS.last(passage.text(), left, start).filter(object -> !metric.speaksOf(words(object)))
						.map(object -> new TurnedDown(metric.code(), OTHER_HEAD, object.start(), object.end()))
				: words.narrowing(left, start, metric).map(w -> down(metric, NARROWED, w));
		if (narrowed.isEmpty() && metric.isStock() && hit.value().first().isEmpty()) {
			narrowed = CAME_NEW.before(passage.text(), start)
					.filter(word -> word.end() - word.start() > 1 || !passage.hanAt(word.start() - 1))
					.map(word -> new TurnedDown(metric.code(), NARROWED, word.start(), word.end()));
		}
		boolean things = before && !EVENTS.contains(finding.unit());
		return narrowed.or(() -> things ? member(finding, hit, previousEnd, clause) : Optional.empty())
				.or(() -> before ? before(finding, hit, left) : behind(finding, hit));
	}

	/** 审查重大决策、规范性文件、合同协议等287件: the number counts all that are joined, not the last or the first of them. */
	private Optional<TurnedDown> member(Finding finding, Hit<MetricWording> hit, int previousEnd, int clause) {
		MetricEntry metric = hit.value().metric();
		int from = Math.max(previousEnd, clause);
		if (passage.find('、', hit.start(), hit.end()).isPresent() || passage.within(hit.start(), hit.end(), "和", "及")) {
			return Optional.empty(); // the wording itself joins them: 审查…文件、合同
		}
		if (isFirstOfTwo(finding, hit)) {
			return Optional.of(new TurnedDown(metric.code(), NARROWED, hit.end() + 1, finding.start()));
		}
		int noun = segment(from, hit.start());
		boolean pair = !hit.value().first().isEmpty() && passage.at(noun - 1) == '、'; // 审查各类文件、合同: both were looked at
		boolean list = pair || passage.startsAt(hit.end(), "等", "、")
				|| passage.find('、', from, Math.max(from, noun - 1)).isPresent();
		boolean joined = noun - 1 > from && passage.joinsAt(noun - 1)
				&& !DOING.standIn(passage.text(), noun, hit.end()) && !passage.within(noun, hit.start(), "等", "的");
		int end = noun - 1;
		for (int members = 0; joined && list && members < MOST_MEMBERS && end > from; members++) {
			int start = segment(from, end);
			boolean verb = DOING.before(passage.text(), end).isPresent();
			if (end - start >= 2 && !verb && !metric.speaksOf(passage.text().substring(end - 2, end))) {
				return Optional.of(new TurnedDown(metric.code(), NARROWED, start, end));
			}
			end = passage.joinsAt(start - 1) ? start - 1 : from;
		}
		return Optional.empty();
	}

	/** 审查政府文件、合同162件: another noun is joined to the wording right before the number. */
	private boolean isFirstOfTwo(Finding finding, Hit<MetricWording> hit) {
		int start = hit.end() + 1;
		int end = finding.start();
		boolean joined = passage.joinsAt(hit.end()) && end - start >= SHORTEST_NOUN && end - start <= SHORT_NOUN
				&& DOING.at(passage.text(), start).isEmpty();
		for (int i = start; joined && i < end; i++) {
			joined = passage.hanAt(i);
		}
		return joined && !hit.value().metric().speaksOf(passage.text().substring(end - SHORTEST_NOUN, end));
	}

	private String words(Match<Boolean> match) {
		return passage.text().substring(match.start(), match.end());
	}

	/** Where what stands joined before a place begins. */
	private int segment(int from, int end) {
		int start = end;
		while (start > from && passage.hanAt(start - 1) && !passage.joinsAt(start - 1)) {
			start--;
		}
		return start;
	}

	private Optional<TurnedDown> before(Finding finding, Hit<MetricWording> hit, int left) {
		MetricEntry metric = hit.value().metric();
		Stretch wording = new Stretch(hit.start(), hit.end());
		Optional<Stretch> source = OtherHead.FROM.in(passage, new Stretch(finding.start(), finding.end()), wording);
		if (source.isPresent()) {
			return source.map(w -> down(metric, OTHER_HEAD, w));
		}
		boolean listed = passage.startsAt(finding.end(), "、", "和") || passage.endsBefore(finding.start(), "、", "和");
		int near = Math.max(clauseOf(finding), hit.start() - FAR);
		Optional<Match<Boolean>> each = listed && !metric.isStock()
				? RESPECTIVELY.last(passage.text(), near, hit.start())
						.filter(word -> !finding.isOfListedTime() && isNamed(near, word.start()))
				: Optional.empty();
		if (each.isPresent()) {
			return each.map(word -> new TurnedDown(metric.code(), NARROWED, word.start(), word.end()));
		}
		Optional<Match<Boolean>> closed = CLOSED.before(passage.text(), finding.start()).filter(word -> word.start() >= hit.end()
				&& !metric.speaksOf(words(word)));
		if (closed.isPresent()) {
			return closed.map(word -> new TurnedDown(metric.code(), OTHER_HEAD, word.start(), word.end()));
		}
		int end = Math.min(finding.start(), finding.sentence().clauseEnd(hit.end()));
		Optional<Match<Boolean>> added = metric.isStock()
				? COMING.last(passage.text(), hit.end(), finding.start())
				: Optional.empty();
		if (added.filter(word -> finding.start() - word.end() <= 1).isPresent()) {
			return added.map(word -> new TurnedDown(metric.code(), OTHER_HEAD, word.start(), word.end()));
		}
		Optional<Match<Boolean>> noun = Units.areKin(finding.unit(), metric.unit())
				? Optional.empty()
				: OWN_NOUN.before(passage.text(), finding.start()).filter(word -> word.start() >= hit.end());
		if (noun.isPresent()) {
			return noun.map(word -> new TurnedDown(metric.code(), OTHER_HEAD, word.start(), word.end()));
		}
		Optional<Stretch> head = EVENTS.contains(finding.unit()) ? Optional.empty() : words.otherHead(hit.end(), end, metric);
		return head.or(() -> words.nounBehind(finding.end(), metric)).map(w -> down(metric, OTHER_HEAD, w));
	}

	private static int clauseOf(Finding finding) {
		return finding.sentence().clauseStart(finding.start());
	}

	/** “访调对接”“诉调对接”分别化解134件、486件: who did each is named, and not when. */
	private boolean isNamed(int from, int to) {
		return to > from && passage.text().substring(from, to).chars().noneMatch(Character::isDigit);
	}

	/** 东关、西关、北关3个司法所: as many as are named before the number are some of what there is. */
	private Optional<TurnedDown> named(Finding finding, Hit<MetricWording> hit, int left) {
		int many = finding.mention().quantity().value().intValue();
		int from = finding.start();
		int commas = 0;
		while (from > left && finding.start() - from < MOST_MEMBERS * LONGEST_NAME
				&& (passage.hanAt(from - 1) || passage.at(from - 1) == '、')) {
			from--;
			commas += passage.at(from) == '、' ? 1 : 0;
		}
		return many > 1 && commas == many - 1
				? Optional.of(new TurnedDown(hit.value().metric().code(), NARROWED, from, finding.start()))
				: Optional.empty();
	}

	private Optional<TurnedDown> behind(Finding finding, Hit<MetricWording> hit) {
		MetricEntry metric = hit.value().metric();
		boolean counted = metric.isStock() && hit.start() <= finding.end() && MEMBERS.contains(finding.unit());
		Optional<Stretch> both = counted && hit.end() - finding.end() <= SHORT_NOUN ? joined(hit.end()) : Optional.empty();
		if (both.isPresent()) {
			return both.map(w -> down(metric, NARROWED, w));
		}
		Optional<TurnedDown> named = counted ? named(finding, hit, clauseOf(finding)) : Optional.empty();
		if (named.isPresent()) {
			return named;
		}
		Stretch number = new Stretch(finding.start(), finding.end());
		Stretch wording = new Stretch(hit.start(), hit.end());
		boolean members = counted && hit.start() == finding.end();
		int least = hit.start() - finding.end() > 1 ? TAIL : LONG_TAIL;
		return Stream.of(OtherHead.values()).filter(sign -> members || !sign.isOfMembers())
				.flatMap(sign -> sign.in(passage, number, wording).stream()).findFirst()
				.or(() -> words.goesOn(hit.end(), least)).map(w -> down(metric, OTHER_HEAD, w));
	}

	/** 14个镇街和部门: the number counts both. */
	private Optional<Stretch> joined(int end) {
		boolean both = passage.joinsAt(end) && passage.hanAt(end + 1)
				&& DOING.at(passage.text(), end + 1).isEmpty();
		return both ? Optional.of(new Stretch(end, end + 1)) : Optional.empty();
	}

	/** 专项行动共受理146件: what a campaign did is not all that was done. */
	private Optional<TurnedDown> campaign(Finding finding, int start, MetricEntry metric) {
		boolean flow = !metric.isStock() && (finding.kind() == FigureKind.COUNT || finding.kind() == FigureKind.MONEY);
		return !flow
				? Optional.empty()
				: campaigns.at(finding.sentence(), start,
						to -> CAMPAIGNS.first(passage.text(), Math.max(finding.sentence().start(), to - FAR), to))
						.filter(word -> !WHOLE_TIME.standIn(passage.text(), word.end(), start))
						.map(word -> new TurnedDown(metric.code(), NARROWED, word.start(), word.end()));
	}

	private static TurnedDown down(MetricEntry metric, String rule, Stretch words) {
		return new TurnedDown(metric.code(), rule, words.start(), words.end());
	}

	private static boolean isOpen(Period period) {
		return period instanceof Period.Since || period instanceof Period.Cumulative;
	}

}
