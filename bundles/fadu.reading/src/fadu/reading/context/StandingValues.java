package fadu.reading.context;

import java.util.Optional;
import java.util.Set;

import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Tells values that are a state whatever is done in their clause: what bodies, persons or a list grew to, how far something
 * reaches, and who holds a post.
 */
final class StandingValues {

	private static final Cues TURNS = Cues.of("turns");
	private static final Cues RATES = Cues.of("rate_of_state");
	/** A list of powers or matters is counted in 项 and stands as bodies do. */
	static final String MATTERS = "项";
	private static final Cues MEASURES = Cues.of("measure_of_state");
	private static final Set<String> MEASURED = Set.of("岁", "平方米", "平方公里");
	private static final String REACHED = "到至为成";
	private static final Cues UNTIL = Cues.of("until");
	private static final Cues PENDING = Cues.of("pending");
	/** 期末未审结146件. */
	private static final Cues AT_THE_END = Cues.of("at_the_end");
	/** 已办结13件,剩余6件由两个局办理. */
	private static final Cues REMAINING = Cues.of("remaining");
	private static final Cues HOLDING = Cues.of("holding_post");
	private static final Cues POSTS = Cues.of("post");
	private static final Cues NEWLY = Cues.of("newly");
	/** 政务服务事项1328项, 免罚清单38项: matters that are in force, whoever published or took them over. */
	private static final Cues IN_FORCE = Cues.of("matters_in_force");
	/** 净增96人,达到903人: what has changed by so many is there. */
	private static final Cues NET = Cues.of("net");
	private static final Cues REACHES = Cues.of("led_to");
	private static final Cues HELD_BY = Cues.of("held_by");
	private static final Cues HELD = Cues.of("held");
	private static final Cues ENDED = Cues.of("ended_matters");
	private static final Cues BY_NOW = Cues.of("by_now");
	private static final int CLAUSE = 40;
	private static final int NAME = 10;

	private final Passage passage;

	StandingValues(Passage passage) {
		this.passage = passage;
	}

	/** The words that make a quantity a state: 清单扩至183项, 队伍壮大到3940人, 配备率100%, 平均年龄41岁. */
	Optional<Match<Boolean>> of(Mention mention, Sentence sentence) {
		int start = mention.start();
		if (mention.kind() == MeasureClass.PERCENT) {
			return RATES.last(passage.text(), Math.max(sentence.clauseStart(start), start - NAME), start);
		}
		if (MEASURED.contains(mention.quantity().unit())) {
			return MEASURES.last(passage.text(), Math.max(sentence.clauseStart(start), start - NAME), start)
					.map(name -> new Match<>(start, mention.end(), Boolean.TRUE));
		}
		Optional<Match<Boolean>> left = left(mention, sentence);
		if (left.isPresent()) {
			return left;
		}
		Optional<Match<Boolean>> post = post(mention, sentence);
		if (post.isPresent()) {
			return post;
		}
		if (MATTERS.equals(mention.quantity().unit())) {
			Optional<Match<Boolean>> inForce = IN_FORCE.before(passage.text(), start)
					.filter(list -> !NEWLY.standIn(passage.text(), sentence.clauseStart(start), start)
							&& !ENDED.standIn(passage.text(), sentence.clauseStart(start), start));
			if (inForce.isPresent()) {
				return inForce;
			}
		}
		Optional<Match<Boolean>> reached = byNow(mention, sentence);
		if (reached.isPresent()) {
			return reached;
		}
		Optional<Match<Boolean>> changed = changed(mention, sentence);
		if (changed.isPresent()) {
			return changed;
		}
		boolean lasting = Standing.LASTING_UNITS.contains(mention.quantity().unit()) || MATTERS.equals(mention.quantity().unit());
		int end = passage.at(start - 1) == '了' ? start - 1 : start;
		return lasting && mention.kind() == MeasureClass.COUNT && REACHED.indexOf(passage.at(end - 1)) >= 0
				? TURNS.before(passage.text(), end - 1)
				: Optional.empty();
	}

	/** 截至年底未结14件, 尚未调结的15件: what is still to be done is so at the end of the time. */
	private Optional<Match<Boolean>> left(Mention mention, Sentence sentence) {
		if (mention.kind() != MeasureClass.COUNT) {
			return Optional.empty();
		}
		int clause = Math.max(sentence.clauseStart(mention.start()), mention.start() - CLAUSE);
		boolean told = passage.at(mention.start() - 1) == '的' || UNTIL.startAt(passage.text(), clause)
				|| AT_THE_END.startAt(passage.text(), passage.skipBlanks(clause));
		Optional<Match<Boolean>> remaining = REMAINING.before(passage.text(), mention.start())
				.filter(word -> word.start() == passage.skipBlanks(clause));
		if (remaining.isPresent()) {
			return remaining;
		}
		return told
				? PENDING.last(passage.text(), Math.max(clause, mention.start() - NAME), mention.start())
				: PENDING.at(passage.text(), mention.end());
	}

	/** 示范村已达58个: so many bodies as there are by now, where nothing says that they did or were given something. */
	private Optional<Match<Boolean>> byNow(Mention mention, Sentence sentence) {
		int clause = Math.max(sentence.clauseStart(mention.start()), mention.start() - CLAUSE);
		return mention.kind() == MeasureClass.COUNT && Standing.BODY_UNITS.contains(mention.quantity().unit())
				&& Deeds.last(passage, clause, mention.start()).isEmpty()
				&& !NEWLY.standIn(passage.text(), clause, mention.start())
						? BY_NOW.before(passage.text(), mention.start())
						: Optional.empty();
	}

	/** 净增96人,达到903人: a clause that only says how many there are behind one that says how many more. */
	private Optional<Match<Boolean>> changed(Mention mention, Sentence sentence) {
		int clause = sentence.clauseStart(mention.start());
		boolean lasting = mention.kind() == MeasureClass.COUNT && Standing.LASTING_UNITS.contains(mention.quantity().unit());
		Optional<Match<Boolean>> reaches = lasting && clause > sentence.content() && passage.at(clause - 1) == ','
				? REACHES.before(passage.text(), mention.start()).filter(verb -> verb.start() == passage.skipBlanks(clause))
				: Optional.empty();
		int before = reaches.isPresent() ? Math.max(sentence.clauseStart(clause - 1), clause - CLAUSE) : clause;
		return reaches.filter(verb -> NET.standIn(passage.text(), before, clause));
	}

	/** 由9家律师事务所、12家法律服务所的73人担任: who holds a post, told behind the number. */
	private Optional<Match<Boolean>> held(Mention mention, Sentence sentence) {
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - CLAUSE);
		int end = sentence.clauseEnd(mention.end());
		int verb = passage.endsBefore(end, "。") ? end - 1 : end;
		return HELD_BY.last(passage.text(), from, mention.start()).filter(by -> HELD.endBefore(passage.text(), verb));
	}

	/** 配备法律明白人3名: who holds a post holds it at the end of the time, unless it was filled anew. */
	private Optional<Match<Boolean>> post(Mention mention, Sentence sentence) {
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - CLAUSE);
		int to = Math.min(sentence.clauseEnd(mention.end()), mention.end() + NAME);
		boolean person = mention.kind() == MeasureClass.COUNT && Standing.LASTING_UNITS.contains(mention.quantity().unit());
		Optional<Match<Boolean>> held = person ? held(mention, sentence) : Optional.empty();
		if (held.isPresent()) {
			return held;
		}
		return person && !NEWLY.standIn(passage.text(), from, mention.start())
				? HOLDING.last(passage.text(), from, mention.start()).filter(verb -> POSTS.standIn(passage.text(), verb.end(), to))
				: Optional.empty();
	}

}
