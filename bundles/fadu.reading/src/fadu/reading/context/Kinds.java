package fadu.reading.context;

import java.util.Optional;

import fadu.model.FigureKind;
import fadu.reading.language.MeasureClass;
import fadu.reading.language.Mention;
import fadu.reading.language.Mention.Form;
import fadu.reading.language.Passage;
import fadu.reading.language.Sentence;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/** Tells what kind of figure a quantity is, by its unit and the verb before it. */
public final class Kinds {

	private record Sense(FigureKind kind, boolean falling) {
	}

	private static final Trie<Sense> WORDS = new Trie<>();
	private static final Cues COPULA = Cues.of("copula");
	private static final Cues UP_TO = Cues.of("up_to");
	private static final Cues RATE_NOUN = Cues.of("rate_noun");
	private static final Cues DIFFERENCES = Cues.of("difference_head");
	private static final Cues CHANGE_HEADS = Cues.of("change_head");
	private static final Cues RISE = Cues.of("rise");
	private static final Cues FALL = Cues.of("fall");
	private static final Cues NET = Cues.of("net");
	private static final Cues BASE = Cues.of("base_of_change");
	private static final Cues TIMES_THE_BASE = Cues.of("times_the_base");
	private static final Cues FRACTION = Cues.of("fraction");
	private static final Cues DONE = Cues.of("done_of_plan");
	private static final Cues TARGET_HEADS = Cues.of("target_head");
	private static final Cues NORM_HEADS = Cues.of("norm_head");
	private static final Cues COME_IN = Cues.of("come_in");
	private static final int NEAR = 14;
	private static final int FAR = 60;
	private static final int REACH = 30;
	/** 比重最高,为92%: so short a clause takes its subject from the one before. */
	private static final int SHORT = 2;
	private static final int LONGEST_VERB = 2;

	static {
		for (String[] entry : WordList.entries("kind_words")) {
			WORDS.add(entry[0],
					new Sense("growth".equals(entry[1]) ? FigureKind.GROWTH : FigureKind.RATIO, "-".equals(entry[2])));
		}
	}

	private final Passage passage;
	private final Tables tables;
	private final Norms norms;
	private final Aims aims;
	private Mention last;
	private Decided<FigureKind> lastKind;
	private boolean lastFalls;

	/**
	 * @param time that of the document: what was to be done by the end of its year has been done where it looks back on all of it
	 */
	public Kinds(String text, Tables tables, DocumentTime time) {
		this.passage = new Passage(text);
		this.tables = tables;
		this.norms = new Norms(passage);
		this.aims = new Aims(passage, time);
	}

	/** The kind of a quantity. Quantities are asked about in the order of the text. */
	public Decided<FigureKind> kindOf(Mention mention, Sentence sentence) {
		boolean listed = last != null && last.kind() == mention.kind() && mention.start() - last.end() == 1
				&& passage.joinsAt(last.end()) && mention.kind() != MeasureClass.COUNT
				&& (lastKind.value() == FigureKind.RATIO || lastKind.value() == FigureKind.GROWTH);
		lastKind = listed ? lastKind : ofItself(mention, sentence);
		lastFalls = listed ? lastFalls : falls(mention, sentence);
		last = mention;
		return lastKind;
	}

	/** What a quantity of a plan is: what it aims at, unless it only picks out what something is done to (对败诉5件以上的单位). */
	public Decided<FigureKind> ofPlan(Mention mention, Sentence sentence, Decided<?> time) {
		return norms.picksOut(mention, sentence)
				? new Decided<>(FigureKind.THRESHOLD, "kind.threshold", mention.end(), mention.end() + 1)
				: new Decided<>(FigureKind.TARGET, "kind.ahead", time.start(), time.end());
	}

	private Decided<FigureKind> ofItself(Mention mention, Sentence sentence) {
		if (mention.form() == Form.LIMIT) {
			return Decided.of(FigureKind.TARGET, "kind.limit");
		}
		Optional<FigureKind> head = ofHead(mention);
		if (head.isPresent()) {
			return Decided.of(head.get(), "kind.head");
		}
		Optional<Match<Boolean>> aim = aims.of(mention, sentence);
		if (aim.isPresent()) {
			return new Decided<>(FigureKind.TARGET, "kind.aim", aim.get().start(), aim.get().end());
		}
		if (norms.isNorm(mention, sentence)) {
			return new Decided<>(FigureKind.THRESHOLD, "kind.threshold", mention.end(), mention.end() + 1);
		}
		if (isChangeOfRow(mention)) {
			return Decided.of(FigureKind.GROWTH, "kind.difference");
		}
		Optional<Match<Boolean>> change = change(mention, sentence);
		if (change.isPresent()) {
			return new Decided<>(FigureKind.GROWTH, "kind.difference", change.get().start(), change.get().end());
		}
		return switch (mention.kind()) {
		case PERCENT -> isSigned(mention)
				? Decided.of(FigureKind.GROWTH, "kind.sign")
				: byWord(mention, sentence, isShare(mention, sentence) ? FigureKind.RATIO : FigureKind.RATE);
		case RATIO -> isTimesTheBase(mention, sentence)
				? Decided.of(FigureKind.GROWTH, "kind.difference")
				: byWord(mention, sentence, FigureKind.RATIO);
		default -> Decided.of(byUnit(mention), "kind.unit");
		};
	}

	/** 目标值, 分值: what the head of a column says that its numbers are. */
	private Optional<FigureKind> ofHead(Mention mention) {
		String head = tables.cellAt(mention.start()).filter(Tables.Cell::isNumber).map(Tables.Cell::column).orElse("");
		boolean norm = NORM_HEADS.standIn(head, 0, head.length());
		boolean target = TARGET_HEADS.standIn(head, 0, head.length()) && !DONE.standIn(head, 0, head.length());
		return norm ? Optional.of(FigureKind.THRESHOLD) : target ? Optional.of(FigureKind.TARGET) : Optional.empty();
	}

	/** 全年到位: whether a cell tells what has come in, which is no plan though its time goes on. */
	public static boolean isOfComeIn(Tables.Cell cell) {
		return COME_IN.standIn(cell.column(), 0, cell.column().length());
	}

	/** What a quantity is that no word makes a change, a share, a norm or a target. */
	static FigureKind byUnit(Mention mention) {
		return switch (mention.kind()) {
		case MONEY -> FigureKind.MONEY;
		case PERCENT -> FigureKind.RATE;
		case POINT, CHANGE -> FigureKind.GROWTH;
		case RATIO -> FigureKind.RATIO;
		case TIME -> FigureKind.DURATION;
		case RANK -> FigureKind.RANK;
		default -> FigureKind.COUNT;
		};
	}

	private Decided<FigureKind> byWord(Mention mention, Sentence sentence, FigureKind other) {
		return sense(mention, sentence).map(
				match -> new Decided<>(match.value().kind(), "kind.word", isHead(mention) ? -1 : match.start(), match.end()))
				.orElseGet(() -> Decided.of(other, "kind.unit"));
	}

	/** A cell below 增减量, or one below 增减 that is no share (4名): by how much its row changed. */
	private boolean isChangeOfRow(Mention mention) {
		boolean unit = mention.kind() == MeasureClass.COUNT || mention.kind() == MeasureClass.MONEY;
		return tables.cellAt(mention.start()).filter(Tables.Cell::isNumber).map(Tables.Cell::column)
				.filter(column -> DIFFERENCES.standIn(column, 0, column.length())
						|| unit && CHANGE_HEADS.standIn(column, 0, column.length()))
				.isPresent();
	}

	/** 比上年增加31件, 较上年净增11名: how much more or less, not how many. */
	private Optional<Match<Boolean>> change(Mention mention, Sentence sentence) {
		boolean amount = mention.kind() == MeasureClass.COUNT || mention.kind() == MeasureClass.MONEY
				|| mention.kind() == MeasureClass.TIME || mention.kind() == MeasureClass.RANK
				|| mention.kind() == MeasureClass.SCORE
				|| mention.kind() == MeasureClass.PERCENT && sense(mention, sentence).isEmpty();
		if (amount && isMoreOf(mention, sentence)) {
			return Optional.of(new Match<>(mention.start() - 1, mention.start(), Boolean.TRUE));
		}
		Optional<Match<Boolean>> word = amount
				? RISE.before(passage.text(), mention.start()).or(() -> FALL.before(passage.text(),
						mention.start()))
				: Optional.empty();
		int from = Math.max(sentence.content(), mention.start() - REACH);
		if (amount && word.isEmpty()) {
			return net(mention, sentence);
		}
		return word.filter(
				match -> BASE.standIn(passage.text(), from, match.start()) || isNet(match) || comparesTime(from, match.start()));
	}

	/** 全年净增律师6名: nothing but the noun stands between. */
	private Optional<Match<Boolean>> net(Mention mention, Sentence sentence) {
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - NEAR);
		return NET.last(passage.text(), from, mention.start()).filter(
				word -> passage.text().substring(word.end(), mention.start()).chars().allMatch(Character::isIdeographic));
	}

	/** 比2018年多办743件: a verb of one or two characters between more and the number. */
	private boolean isMoreOf(Mention mention, Sentence sentence) {
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH);
		for (int i = mention.start() - 2; i >= mention.start() - LONGEST_VERB - 1 && i > from; i--) {
			if (passage.at(i) == '多' && passage.hanAt(i + 1) && !passage.hanAt(i - 1)
					|| passage.at(i) == '多' && (passage.at(i - 1) == '年' || passage.at(i - 1) == '期')) {
				return BASE.standIn(passage.text(), from, i) || comparesTime(from, i);
			}
		}
		return false;
	}

	/** 是上年的1.9倍. */
	private boolean isTimesTheBase(Mention mention, Sentence sentence) {
		int of = mention.start() - 1;
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH);
		return passage.at(of) == '的' && TIMES_THE_BASE.standIn(passage.text(), from, of);
	}

	/** 净减1人, 缩短了13天, 减少31件: the word itself tells a change. */
	private boolean isNet(Match<Boolean> word) {
		boolean falls = FALL.startAt(passage.text(), word.start()) && passage.at(word.start()) != '少';
		return passage.at(word.start()) == '净' || passage.at(word.start()) == '略' || passage.at(word.end() - 1) == '了'
				|| falls && !passage.within(word.start() - 1, word.start(), "为");
	}

	/** 较10月底, 比二季度. */
	private boolean comparesTime(int from, int to) {
		for (int i = from; i < to; i++) {
			if ("较比".indexOf(passage.at(i)) >= 0 && new CalendarWords(passage, 0).at(i + 1).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private boolean isShare(Mention mention, Sentence sentence) {
		return "proportion".equals(mention.rule()) || isFraction(mention, sentence);
	}

	/** 三分之一, 四成: a part of a whole, unless a rate is said to be so much. */
	private boolean isFraction(Mention mention, Sentence sentence) {
		return FRACTION.standIn(passage.text(), mention.start(), mention.end()) && !RATE_NOUN.standIn(passage.text(),
				Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH), mention.start());
	}

	/** (+12%), (-3%), +5.6%: a sign before a share of a hundred tells a change. */
	private boolean isSigned(Mention mention) {
		return passage.at(mention.start() - 1) == '+' || passage.text().charAt(mention.start()) == '+'
				|| mention.quantity().value().signum() < 0;
	}

	private boolean isHead(Mention mention) {
		return tables.cellAt(mention.start()).filter(Tables.Cell::isNumber).isPresent();
	}

	/** Whether the quantity is a fall: 下降20%. */
	public boolean isFall(Mention mention, Sentence sentence) {
		return mention.equals(last) ? lastFalls : falls(mention, sentence);
	}

	private boolean falls(Mention mention, Sentence sentence) {
		if (change(mention, sentence).isPresent()) {
			return FALL.endBefore(passage.text(), mention.start());
		}
		boolean relative = mention.kind() == MeasureClass.PERCENT || mention.kind() == MeasureClass.POINT;
		return relative
				&& sense(mention, sentence).map(Match::value).filter(s -> s.kind() == FigureKind.GROWTH && s.falling()).isPresent();
	}

	/** The last telling word before the quantity, in its clause or at the head of its row or column. */
	private Optional<Match<Sense>> sense(Mention mention, Sentence sentence) {
		Optional<Tables.Cell> cell = tables.cellAt(mention.start());
		if (cell.isPresent() && cell.get().isNumber()) {
			String head = (cell.get().column() + cell.get().row()).replace(" ", "");
			return WORDS.lastWithin(head, 0, head.length());
		}
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH);
		if (mention.start() - from <= SHORT && from > sentence.content() && COPULA.startAt(passage.text(), from)) {
			from = Math.max(sentence.clauseStart(from - 1), mention.start() - REACH);
		}
		Optional<Match<Sense>> word = lastOutsideNames(from, mention.start());
		if (word.isPresent() && word.get().value().kind() == FigureKind.GROWTH && "率".indexOf(passage.at(word.get().end())) >= 0
				&& passage.at(word.get().end()) != 0) {
			return Optional.empty();
		}
		if (word.filter(w -> w.value().kind() == FigureKind.GROWTH).isPresent() && mention.kind() == MeasureClass.PERCENT
				&& UP_TO.startAt(passage.text(), word.get().end())) {
			return ratio(sentence, word.get().start());
		}
		return word;
	}

	/** 占比由…上升至39.4%: the subject of the change is a share. */
	private Optional<Match<Sense>> ratio(Sentence sentence, int to) {
		return WORDS.lastWithin(passage.text(), Math.max(sentence.clauseStart(to), to - FAR), to)
				.filter(match -> match.value().kind() == FigureKind.RATIO);
	}

	/** A change that is followed by a new noun (提升办案质效的满意率达90%) does not govern the percentage. */
	private Optional<Match<Sense>> lastOutsideNames(int from, int to) {
		return WORDS.lastWithin(passage.text(), from, to).filter(
				match -> match.value().kind() == FigureKind.RATIO || !RATE_NOUN.standIn(passage.text(), match.end(), to));
	}

}
