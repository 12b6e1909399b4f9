package fadu.reading.link;

import java.util.Optional;

import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.metric.MetricEntry;

/**
 * What the words of a clause do to the wording of a metric: words before it may narrow it (未成年人法律援助案件), words behind it may be
 * what is counted instead (公证处转介), and the subject of the clause may be another institution (法院).
 */
final class ClauseWords {

	private static final Cues PLAIN = Cues.of("plain");
	private static final Cues NARROWS = Cues.of("narrows");
	private static final Cues ALL_KINDS = Cues.of("all_kinds");
	private static final Cues AGENT = Cues.of("agent");
	private static final Cues OWN_AGENT = Cues.of("own_agent");
	private static final Cues NO_AGENT = Cues.of("no_agent");
	private static final Cues DOING = Cues.of("doing");
	private static final Cues GENERAL = Cues.of("general");
	private static final Cues GOES_ON = Cues.of("goes_on");
	/** What a place or a body ends with: 海州区, 县司法局. */
	private static final String PLACES = "市区县镇乡省州旗盟局所处院办";
	private static final String OPEN = "“”\"《》 ·";
	private static final int LONGEST_NAME = 10;
	private static final int LONGEST_NOUN = 12;
	private static final int MOST_STEPS = 12;
	/** So long is what houses and people of one line have in common: 司法鉴定. */
	private static final int LINE = 4;
	private static final int MOST_CLAUSES = 6;
	private static final int SUBJECT = 16;
	private static final int SHORTEST_SUBJECT = 2;
	/** So long is the name of a place before an institution. */
	private static final int PLACE = 6;

	private final Passage passage;
	private final String text;
	private final ByPlace<Optional<Stretch>> agents = new ByPlace<>();

	ClauseWords(Passage passage) {
		this.passage = passage;
		this.text = passage.text();
	}

	/**
	 * The words right before a noun that pick some out of what it counts; {@code from} is where the clause or the last figure ends.
	 */
	Optional<Stretch> narrowing(int from, int noun, MetricEntry metric) {
		int at = noun;
		for (int step = 0; step < MOST_STEPS; step++) {
			while (at > from && OPEN.indexOf(passage.at(at - 1)) >= 0) {
				at--;
			}
			if (at <= from || !passage.hanAt(at - 1)) {
				return Optional.empty();
			}
			Optional<Match<Boolean>> attribute = NARROWS.before(text, at).filter(m -> m.start() >= from);
			if (attribute.isPresent()) {
				return isOf(metric, attribute.get().start(), attribute.get().end())
						? Optional.empty()
						: Optional.of(new Stretch(attribute.get().start(), attribute.get().end()));
			}
			if (DOING.before(text, at).filter(m -> m.start() >= from).isPresent()) {
				return Optional.empty();
			}
			Optional<Match<Boolean>> plain = PLAIN.before(text, at).filter(m -> m.start() >= from);
			if (plain.isEmpty()) {
				return unknown(from, at, metric);
			}
			at = plain.get().start();
		}
		return Optional.empty();
	}

	/** Stretch of which nothing is known narrow a noun where a verb stands before them; a place or a body is only who did it. */
	private Optional<Stretch> unknown(int from, int at, MetricEntry metric) {
		int start = at;
		while (start > from && at - start < LONGEST_NAME && passage.hanAt(start - 1) && PLAIN.before(text, start).isEmpty()) {
			start--;
		}
		boolean said = at - start < 2 || PLACES.indexOf(passage.at(at - 1)) >= 0
				|| isOf(metric, at - 2, at);
		boolean object = start > from && DOING.before(text, start).isPresent();
		return said || !object ? Optional.empty() : Optional.of(new Stretch(start, at));
	}

	/** A noun of its own between a wording and its number: 律所|在外地开办分所. */
	Optional<Stretch> otherHead(int from, int to, MetricEntry metric) {
		int start = -1;
		int last = -1;
		int han = 0;
		for (int i = from; i < to;) {
			Optional<Match<Boolean>> some = NARROWS.at(text, i).filter(m -> m.end() <= to);
			if (some.isPresent() && !isOf(metric, some.get().start(), some.get().end())) {
				return Optional.of(new Stretch(some.get().start(), some.get().end()));
			}
			int end = Math.max(PLAIN.at(text, i).map(Match::end).orElse(i), GENERAL.at(text, i).map(Match::end).orElse(i));
			int bracket = "(《“".indexOf(passage.at(i));
			if (bracket >= 0) {
				end = passage.find(")》”".charAt(bracket), i, to).orElse(to - 1) + 1;
			}
			if (end == i && passage.hanAt(i)) {
				start = start < 0 ? i : start;
				last = i + 1;
				han++;
			}
			i = Math.max(i + 1, end);
		}
		return han < 2 || isOf(metric, start, start + 2) || isOf(metric, last - 2, last)
				? Optional.empty()
				: Optional.of(new Stretch(start, last));
	}

	/** Stretch between the pieces of a wording that pick some out: 化解|邻里|纠纷, but not those that end with 等各类. */
	Optional<Stretch> within(int from, int to, MetricEntry metric) {
		boolean all = ALL_KINDS.before(text, to).filter(m -> m.start() >= from).isPresent();
		return all
				? Optional.empty()
				: NARROWS.first(text, from, to).filter(m -> !isOf(metric, m.start(), m.end()))
						.map(m -> new Stretch(m.start(), m.end())).or(() -> otherHead(from, to, metric));
	}

	/** Stretch behind a noun that make another noun of it: 司法所|业务用房改造. */
	Optional<Stretch> goesOn(int noun, int least) {
		int end = noun;
		while (passage.hanAt(end) && end - noun < LONGEST_NOUN) {
			end++;
		}
		boolean other = end - noun >= least && !GOES_ON.startAt(text, noun) && !DOING.startAt(text, noun)
				&& !PLAIN.startAt(text, noun);
		return other ? Optional.of(new Stretch(noun, end)) : Optional.empty();
	}

	/** Whether words belong to what the metric or its line of business is called. */
	boolean isOf(MetricEntry metric, int start, int end) {
		String words = text.substring(start, end);
		return metric.speaksOf(words) || metric.domain().contains(words);
	}

	/** What is counted where a noun stands behind the number: 涉及40个|行政管理领域. */
	Optional<Stretch> nounBehind(int end, MetricEntry metric) {
		int start = passage.skipBlanks(end);
		if (passage.clauseEndsAt(start) || GOES_ON.startAt(text, start) || DOING.startAt(text, start)) {
			return Optional.empty();
		}
		int to = start;
		while (to < start + LONGEST_NOUN && passage.hanAt(to) && passage.at(to) != '的'
				&& (to == start || !GOES_ON.startAt(text, to))) {
			to++;
		}
		int noun = to;
		boolean meant = noun - start < 2 || GENERAL.before(text, noun).isPresent()
				|| isOf(metric, Math.max(start, noun - 2), noun);
		return meant ? Optional.empty() : Optional.of(new Stretch(start, noun));
	}

	/** The institution whose work a clause tells, where it is not that of the metric. */
	Optional<Stretch> otherAgent(Sentence sentence, int place, MetricEntry metric) {
		return agents.at(sentence, place, start -> otherAgent(sentence, start))
				.filter(agent -> !metric.speaksOf(text.substring(agent.start(), agent.end())) && !isOfLine(agent, metric));
	}

	/** 基层法律服务所, 基层法律服务工作者: the house of those that the metric counts. */
	private boolean isOfLine(Stretch agent, MetricEntry metric) {
		return agent.end() - agent.start() > LINE && metric.speaksOf(text.substring(agent.start(), agent.start() + LINE));
	}

	private Optional<Stretch> otherAgent(Sentence sentence, int place) {
		int end = place;
		int start = sentence.clauseStart(place);
		if (start == place && !DOING.startAt(text, place)) {
			return Optional.empty();
		}
		for (int clause = 0; clause < MOST_CLAUSES && end > sentence.start(); clause++) {
			Optional<Match<Boolean>> other = subject(AGENT, start, end);
			Optional<Match<Boolean>> own = subject(OWN_AGENT, start, end);
			if (own.isPresent() && (other.isEmpty() || own.get().start() < other.get().start()
					|| own.get().start() <= other.get().start() && own.get().end() >= other.get().end())) {
				return Optional.empty();
			}
			if (other.isPresent()) {
				return other.map(agent -> new Stretch(agent.start(), agent.end()));
			}
			if (hasSubject(start, end)) {
				return Optional.empty();
			}
			end = start - 1;
			start = end > sentence.start() ? sentence.clauseStart(end - 1) : start;
		}
		return Optional.empty();
	}

	/** Whether a clause begins with something else than a verb and the words around it, so that what stood before is over. */
	private boolean hasSubject(int start, int end) {
		int from = start;
		for (Optional<Match<Boolean>> plain = PLAIN.at(text, from); plain.isPresent()
				&& plain.get().end() < end; plain = PLAIN.at(text, from)) {
			from = plain.get().end();
		}
		int to = from;
		while (to < end && passage.hanAt(to) && !PLAIN.startAt(text, to)) {
			to++;
		}
		return to - from >= SHORTEST_SUBJECT && DOING.first(text, start, from).isEmpty();
	}

	private Optional<Match<Boolean>> subject(Cues agents, int start, int end) {
		int from = start;
		for (Optional<Match<Boolean>> plain = PLAIN.at(text, from); plain.isPresent() && !agents.startAt(text, from)
				&& plain.get().end() < end && !NO_AGENT.startAt(text, from)
				&& !DOING.startAt(text, from); plain = PLAIN.at(text, from)) {
			from = plain.get().end();
		}
		int subject = from;
		return agents.first(text, from, Math.min(end, from + SUBJECT)).filter(match -> match.start() - subject <= PLACE
				&& !NO_AGENT.standIn(text, subject, match.start()) && !DOING.standIn(text, subject, match.start()));
	}

}
