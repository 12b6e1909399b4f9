package fadu.reading.context;

import java.util.Optional;
import java.util.Set;

import fadu.reading.language.Heading;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Tells what stands on a day from what was done over a time. It is the predicate that tells: 现有 and 在册 state, 受理 and 培训 do. The
 * members of a list have the predicate of its head; where a clause has none, bodies and persons that exist stand, unless they are
 * those of cases.
 */
final class Standing {

	/** Units of what can stand: bodies, persons, things that are set up. */
	static final Set<String> LASTING_UNITS = Set.of("个", "家", "名", "人", "所", "处", "支", "间", "座", "台", "位", "户", "辆", "对");
	static final Set<String> BODY_UNITS = Set.of("家", "所", "个", "支", "处");
	private static final Set<String> EVENTS = Set.of("次", "场", "场次", "人次", "件次");
	private static final Set<String> PERSONS = Set.of("名", "人", "位", "家", "所", "个", "支");
	private static final Cues STOCKS = Cues.of("stock");
	private static final Cues STOCK_TOTALS = Cues.of("stock_total");
	private static final Cues STOCK_NOUNS = Cues.of("stock_noun");
	private static final Cues BODIES = Cues.of("body");
	private static final Cues VENUES = Cues.of("venue");
	private static final Cues SUBJECTS = Cues.of("subject_of_stock");
	private static final Cues TAKE_PART = Cues.of("takes_part");
	private static final Cues MAKING = Cues.of("making");
	private static final Cues FOUNDING = Cues.of("founding_body");
	private static final Cues NEWLY = Cues.of("newly");
	private static final Cues COPULAS = Cues.of("copula_of_stock");
	private static final Cues WHOLE_DISTRICT = Cues.of("whole_district");
	/** 3家律师事务所代理案件634件: bodies of which there are so many, whatever they do. */
	private static final Cues STANDING_BODIES = Cues.of("standing_body");
	private static final Cues WHOLE_BODY = Cues.of("whole_body");
	private static final Cues WHOLE_YEAR = Cues.of("all_year");
	private static final Cues TOWNS = Cues.of("town");
	/** 建成公共法律服务站9个: what a network consists of is there, whenever it was made. */
	private static final Cues NETWORKS = Cues.of("network_body");
	/** 受援人总数: all who came are no stock. */
	private static final Cues CAME = Cues.of("who_came");
	private static final Cues ATTENDING = Cues.of("attending");
	private static final Cues OF_CASES = Cues.of("of_cases");
	/** 为37位老人上门办证: whom something was done for is no further member of a list. */
	private static final Cues FOR_WHOM = Cues.of("for_whom");
	private static final Cues AMONG = Cues.of("among");
	private static final Cues IN_ALL = Cues.of("in_all");
	private static final Cues POSTS = Cues.of("post");
	/** 累计建成, 累计培育: what has been made bit by bit is there. */
	private static final Cues BUILT_UP = Cues.of("built_up");
	private static final String AGE = "岁";
	private static final int REACH = 40;
	private static final int NOUN = 12;
	private static final int LIST = 40;
	private static final int PREDICATE = 16;

	private final Passage passage;
	private final String text;
	private final boolean setUpStands;
	private Sentence sentence = null;
	private int stockEnd = -1;
	private int flowEnd = -1;
	private String stockUnit = "";
	private int builtUpEnd = -1;

	/** @param setUpStands whether what the text says was set up is there now, as in news and in reviews of several years */
	Standing(Passage passage, boolean setUpStands) {
		this.setUpStands = setUpStands;
		this.passage = passage;
		this.text = passage.text();
	}

	/**
	 * The words that make a quantity a stock; nothing where it is none. Quantities are asked about in the order of the text.
	 *
	 * @param flow a time told in the sentence over which something can be done: 全年, 2024年
	 */
	Optional<Match<Boolean>> of(Mention mention, Sentence in, Optional<TimeExpression> flow) {
		if (sentence != in) {
			sentence = in;
			boolean goesOn = stockEnd > flowEnd && mention.start() - stockEnd <= LIST && mention.quantity().unit().equals(stockUnit)
					&& isBare(mention);
			stockEnd = goesOn ? stockEnd : -1;
			flowEnd = -1;
			builtUpEnd = -1;
		}
		int clause = sentence.clauseStart(mention.start());
		int from = Math.max(clause, Math.max(mention.start() - REACH, Math.min(mention.start(), Math.max(stockEnd, flowEnd))));
		boolean ended = flow.filter(time -> time.start() > stockEnd).isPresent();
		stockEnd = ended ? -1 : stockEnd;
		Optional<Match<Boolean>> stock = stock(mention, from, flow.isPresent());
		if (stock.isPresent()) {
			stockEnd = mention.end();
			stockUnit = mention.quantity().unit();
		} else if (mention.kind() == MeasureClass.COUNT) {
			flowEnd = mention.end();
		}
		return stock;
	}

	private Optional<Match<Boolean>> stock(Mention mention, int from, boolean flowTime) {
		boolean lasting = LASTING_UNITS.contains(mention.quantity().unit());
		if (EVENTS.contains(mention.quantity().unit())) {
			return Optional.empty(); // 仍有11次未报备: what happened so often does not stand
		}
		Optional<Match<Boolean>> doing = Deeds.last(passage, from, mention.start());
		Optional<Match<Boolean>> told = STOCKS.last(text, from, mention.start())
				.filter(match -> doing.isEmpty() || goesOn(match, doing.get())
						|| doing.get().start() < match.start() && doing.get().end() < match.start());
		if (told.isPresent()) {
			return told;
		}
		if (mention.quantity().unit().endsWith(AGE)) {
			return listed(mention, from); // 实有人员97名,其中35岁以下21名: an age that picks out some of who is there
		}
		boolean counts = mention.kind() == MeasureClass.COUNT;
		if (!lasting || !counts) {
			return Optional.empty();
		}
		Optional<Match<Boolean>> there = STOCKS.at(text, mention.end()).filter(word -> doing.isEmpty() && !isObject(mention, from));
		if (there.isPresent()) {
			return there;
		}
		Optional<Match<Boolean>> total = STOCK_TOTALS.last(text, from, mention.start())
				.filter(match -> doing.isEmpty() || doing.get().start() < match.start())
				.filter(match -> !CAME.endBefore(text, match.start()))
				.filter(match -> match.end() < mention.start() || !TAKE_PART.startAt(text, mention.end())
						&& !isDone(mention.end(), Math.min(sentence.clauseEnd(mention.end()), mention.end() + PREDICATE)));
		if (total.isPresent()) {
			return total;
		}
		Optional<Match<Boolean>> builtUp = flowTime ? Optional.empty() : builtUp(mention, from);
		if (builtUp.isPresent()) {
			builtUpEnd = mention.end();
			return builtUp;
		}
		Optional<Match<Boolean>> founded = FOUNDING.last(text, from, mention.start());
		if (founded.isPresent() && doing.isEmpty()) {
			boolean made = MAKING.startAt(text, founded.get().start()) && !WHOLE_DISTRICT.standIn(text, from, mention.start())
					&& !setUpStands;
			Optional<Match<Boolean>> member = NEWLY.standIn(text, from, mention.start()) ? Optional.empty() : listed(mention, from);
			made &= !NETWORKS.standIn(text, from, mention.start());
			made |= MAKING.startAt(text, founded.get().start()) && VENUES.standIn(text, from, mention.start());
			boolean stands = BODY_UNITS.contains(mention.quantity().unit()) && !flowTime && !made
					&& isBody(mention, founded.get().end())
					&& !NEWLY.standIn(text, from, mention.start());
			return stands ? founded : member;
		}
		if (doing.isPresent()) {
			return Optional.empty();
		}
		return listed(mention, from).or(() -> topic(mention)).or(() -> bare(mention, from)).or(() -> allTheTime(mention))
				.or(() -> subject(mention, from));
	}

	/** 累计培养法律明白人610名,建成示范村8个: bodies and posts that have been made so far, and what was made beside them. */
	private Optional<Match<Boolean>> builtUp(Mention mention, int from) {
		if (NEWLY.standIn(text, from, mention.start())) {
			return Optional.empty();
		}
		int clause = passage.skipBlanks(sentence.clauseStart(mention.start()));
		if (builtUpEnd > 0 && clause > builtUpEnd && clause - builtUpEnd <= 2) {
			return BUILT_UP.at(text, clause);
		}
		int to = Math.min(mention.end() + NOUN, sentence.clauseEnd(mention.end()));
		return IN_ALL.last(text, from, mention.start()).flatMap(all -> BUILT_UP.first(text, all.end(), mention.start()))
				.filter(verb -> POSTS.standIn(text, verb.end(), to) || BODIES.standIn(text, verb.end(), to));
	}

	/** 县政府16名法律顾问全年参与…: who did something all the time was there. */
	private Optional<Match<Boolean>> allTheTime(Mention mention) {
		int end = Math.min(mention.end() + NOUN, sentence.clauseEnd(mention.end()));
		return STOCK_NOUNS.first(text, mention.end(), end).filter(noun -> WHOLE_YEAR.startAt(text, noun.end()));
	}

	/** 39个司法所都挂了牌, 其余3名是社工: who stands at the start of a clause, where none of them takes part in something. */
	private Optional<Match<Boolean>> subject(Mention mention, int from) {
		int start = passage.skipBlanks(sentence.clauseStart(mention.start()));
		boolean opens = start == mention.start()
				|| SUBJECTS.before(text, mention.start()).filter(m -> m.start() == start).isPresent();
		int end = Math.min(mention.end() + NOUN, sentence.clauseEnd(mention.end()));
		if (!opens || from > mention.start()) {
			return Optional.empty();
		}
		int clauseEnd = Math.min(sentence.clauseEnd(mention.end()), mention.end() + REACH);
		boolean whole = WHOLE_DISTRICT.endBefore(text, mention.start()); // 全市8个复议机构: all that there are
		Optional<Match<Boolean>> lasting = STANDING_BODIES.first(text, mention.end(), end)
				.filter(body -> whole || !ATTENDING.standIn(text, body.end(), clauseEnd));
		if (lasting.isPresent()) {
			return lasting;
		}
		Optional<Match<Boolean>> noun = BODIES.first(text, mention.end(), end).or(() -> TOWNS.at(text, mention.end()))
				.or(() -> STOCK_NOUNS.first(text, mention.end(), passage.find('、', mention.end(), end).orElse(end)))
				.or(() -> WHOLE_BODY.before(text, mention.start()));
		return noun.filter(n -> passage.at(n.end()) == '中' // 18个乡镇中: of these some are told
				|| !TAKE_PART.standIn(text, mention.end(), clauseEnd) && !FOUNDING.standIn(text, mention.end(), clauseEnd))
				.filter(n -> !isDone(mention.end(), clauseEnd));
	}

	/** 对12名在册对象: somebody does something to them. */
	private boolean isObject(Mention mention, int from) {
		return FOR_WHOM.standIn(text, from, mention.start());
	}

	/** 期末仍在审查: a verb behind 在, 待 or 未 tells what is still to be done. */
	private boolean goesOn(Match<Boolean> stock, Match<Boolean> verb) {
		return verb.start() - stock.end() <= 1 && "在待未".indexOf(passage.at(verb.start() - 1)) >= 0;
	}

	/** Whether a verb of doing stands in a stretch; 调解 in 人民调解员 is none. */
	boolean isDone(int from, int to) {
		return Deeds.last(passage, from, to).isPresent();
	}

	/** Whether what was set up is a body: 建立调委会88个, 打造26个工作站. */
	private boolean isBody(Mention mention, int from) {
		int to = Math.min(mention.end() + NOUN, sentence.clauseEnd(mention.end()));
		return BODIES.standIn(text, from, mention.start()) || BODIES.standIn(text, mention.end(), to);
	}

	/** Whether nothing but a name stands between the start of a sentence and a quantity in its first clause. */
	private boolean isBare(Mention mention) {
		int clause = sentence.clauseStart(mention.start());
		boolean first = sentence.clausesBetween(sentence.content(), mention.start()) <= 1;
		return first && mention.start() - clause <= NOUN && !FOUNDING.standIn(text, sentence.content(), mention.start())
				&& !isDone(sentence.content(), mention.start())
				&& !NEWLY.standIn(text, sentence.content(), mention.start());
	}

	/** 在册人员里,缓刑121人: the clause before names those that stand. */
	private Optional<Match<Boolean>> topic(Mention mention) {
		int clause = sentence.clauseStart(mention.start());
		int before = clause > sentence.content() ? sentence.clauseStart(clause - 2) : clause;
		boolean topic = clause > before && passage.endsBefore(clause - 1, "里", "中", "内");
		return topic ? STOCKS.last(text, Math.max(before, clause - REACH), clause) : Optional.empty();
	}

	/** A member of a list whose head, or whose member before, stands. */
	private Optional<Match<Boolean>> listed(Mention mention, int from) {
		if (stockEnd <= flowEnd || mention.start() - stockEnd > LIST) {
			return Optional.empty(); // before anything is looked for as far back as the text begins
		}
		boolean over = passage.within(stockEnd, mention.start(), "已") && !passage.within(stockEnd, mention.start(), "已有", "已达");
		if (over || FOR_WHOM.startAt(text, passage.skipBlanks(Math.max(stockEnd, sentence.clauseStart(mention.start()))))
				|| isDone(stockEnd, mention.start()) || NEWLY.standIn(text, stockEnd, mention.start())) {
			return Optional.empty();
		}
		return Optional.of(new Match<>(stockEnd, mention.start(), Boolean.TRUE));
	}

	/** 律师事务所12家, 全区24个司法所, 年末有调解组织30个: no verb but 有 or 是 stands with what exists. */
	private Optional<Match<Boolean>> bare(Mention mention, int from) {
		if (passage.within(from, mention.start(), "每") || flowEnd > sentence.clauseStart(mention.start()) || isOfCases(from)
				|| flowEnd > 0 && (AMONG.standIn(text, flowEnd, mention.start()) || passage.at(flowEnd) == '、')) {
			return Optional.empty();
		}
		int end = mention.start();
		Optional<Match<Boolean>> copula = COPULAS.before(text, end);
		end = copula.map(Match::start).orElse(end);
		Optional<Match<Boolean>> noun = STOCK_NOUNS.before(text, end)
				.or(() -> copula.flatMap(c -> STOCK_NOUNS.last(text, from, c.start())));
		if (noun.isPresent() && PERSONS.contains(mention.quantity().unit())) {
			return noun;
		}
		boolean whole = WHOLE_DISTRICT.endBefore(text, mention.start());
		int to = Math.min(mention.end() + NOUN, sentence.clauseEnd(mention.end()));
		return whole
				? WHOLE_DISTRICT.before(text, mention.start()).filter(match -> BODIES.standIn(text, mention.end(), to))
				: Optional.empty();
	}

	/** 受援人身份:社区矫正对象7人: persons by what their cases are. */
	private boolean isOfCases(int from) {
		for (Heading heading : sentence.headings()) {
			if (heading.level() > 0 && heading.level() < 5 && heading.end() <= sentence.start()
					&& OF_CASES.standIn(text, heading.start(), heading.end())) {
				return true;
			}
		}
		return OF_CASES.standIn(text, Math.max(sentence.clauseStart(from), from - REACH), from);
	}

}
