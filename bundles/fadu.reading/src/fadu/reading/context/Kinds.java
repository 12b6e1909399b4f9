package fadu.reading.context;

import java.util.Optional;

import fadu.model.FigureKind;
import fadu.model.value.Bound;
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
	private static final Cues RISE = Cues.of("rise");
	private static final Cues FALL = Cues.of("fall");
	private static final Cues BASE = Cues.of("base_of_change");
	private static final Cues FRACTION = Cues.of("fraction");
	private static final Cues BELOW_OR_ABOVE = Cues.of("below_or_above");
	private static final Cues AIMS = Cues.of("aim");
	/** 80周岁以上 tells which persons, not how long. */
	private static final String AGE = "岁";
	private static final int REACH = 30;
	/** 比重最高,为92%: so short a clause takes its subject from the one before. */
	private static final int SHORT = 2;

	static {
		for (String[] entry : WordList.entries("kind_words")) {
			WORDS.add(entry[0],
					new Sense("growth".equals(entry[1]) ? FigureKind.GROWTH : FigureKind.RATIO, "-".equals(entry[2])));
		}
	}

	private final Passage passage;
	private final Tables tables;

	public Kinds(String text, Tables tables) {
		this.passage = new Passage(text);
		this.tables = tables;
	}

	/** The kind of a quantity. */
	public Decided<FigureKind> kindOf(Mention mention, Sentence sentence) {
		if (mention.form() == Form.LIMIT) {
			return Decided.of(FigureKind.TARGET, "kind.limit");
		}
		Optional<Match<Boolean>> aim = aim(mention, sentence);
		if (aim.isPresent()) {
			return new Decided<>(FigureKind.TARGET, "kind.aim", aim.get().start(), aim.get().end());
		}
		if (isThreshold(mention, sentence)) {
			return new Decided<>(FigureKind.THRESHOLD, "kind.threshold", mention.end(), mention.end() + 1);
		}
		Optional<Match<Boolean>> change = change(mention, sentence);
		if (change.isPresent()) {
			return new Decided<>(FigureKind.GROWTH, "kind.difference", change.get().start(), change.get().end());
		}
		return switch (mention.kind()) {
		case MONEY -> Decided.of(FigureKind.MONEY, "kind.unit");
		case PERCENT -> byWord(mention, sentence, isFraction(mention, sentence) ? FigureKind.RATIO : FigureKind.RATE);
		case POINT, CHANGE -> Decided.of(FigureKind.GROWTH, "kind.unit");
		case RATIO -> byWord(mention, sentence, FigureKind.RATIO);
		case TIME -> Decided.of(FigureKind.DURATION, "kind.unit");
		case RANK -> Decided.of(FigureKind.RANK, "kind.unit");
		default -> Decided.of(FigureKind.COUNT, "kind.unit");
		};
	}

	private Decided<FigureKind> byWord(Mention mention, Sentence sentence, FigureKind other) {
		return sense(mention, sentence).map(
				match -> new Decided<>(match.value().kind(), "kind.word", isHead(mention) ? -1 : match.start(), match.end()))
				.orElseGet(() -> Decided.of(other, "kind.unit"));
	}

	/** 比上年增加31件, 较上年净增11名: how much more or less, not how many. */
	private Optional<Match<Boolean>> change(Mention mention, Sentence sentence) {
		boolean amount = mention.kind() == MeasureClass.COUNT || mention.kind() == MeasureClass.MONEY
				|| mention.kind() == MeasureClass.TIME || mention.kind() == MeasureClass.RANK;
		Optional<Match<Boolean>> word = amount
				? RISE.before(passage.text(), mention.start()).or(() -> FALL.before(passage.text(),
						mention.start()))
				: Optional.empty();
		int from = Math.max(sentence.content(), mention.start() - REACH);
		return word.filter(match -> BASE.standIn(passage.text(), from, match.start()));
	}

	/** 三分之一, 四成: a part of a whole, unless a rate is said to be so much. */
	private boolean isFraction(Mention mention, Sentence sentence) {
		return FRACTION.standIn(passage.text(), mention.start(), mention.end()) && !RATE_NOUN.standIn(passage.text(),
				Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH), mention.start());
	}

	private boolean isHead(Mention mention) {
		return tables.cellAt(mention.start()).filter(Tables.Cell::isNumber).isPresent();
	}

	/** Whether the quantity is a fall: 下降20%. */
	public boolean isFall(Mention mention, Sentence sentence) {
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
			String head = cell.get().column() + cell.get().row();
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
		if (word.isPresent() && UP_TO.startAt(passage.text(), word.get().end()) && mention.kind() == MeasureClass.PERCENT) {
			return Optional.empty();
		}
		return word;
	}

	/** A change that is followed by a new noun (提升办案质效的满意率达90%) does not govern the percentage. */
	private Optional<Match<Sense>> lastOutsideNames(int from, int to) {
		return WORDS.lastWithin(passage.text(), from, to).filter(
				match -> match.value().kind() == FigureKind.RATIO || !RATE_NOUN.standIn(passage.text(), match.end(), to));
	}

	/** 力争达到: what is aimed at has not been reached. */
	private Optional<Match<Boolean>> aim(Mention mention, Sentence sentence) {
		int from = Math.max(sentence.clauseStart(mention.start()), mention.start() - REACH);
		return AIMS.first(passage.text(), from, mention.start());
	}

	/** 超过40件的有9个: a bounded quantity that qualifies a noun, with the count behind it. */
	private boolean isThreshold(Mention mention, Sentence sentence) {
		boolean age = mention.quantity().unit().endsWith(AGE) && mention.quantity().bound() != Bound.EXACT;
		if (age) {
			return true;
		}
		boolean bounded = mention.quantity().bound() != Bound.EXACT && !mention.numeral().more();
		int end = Math.min(sentence.clauseEnd(mention.start()), mention.end() + 16);
		if (!bounded || passage.at(mention.end()) != '的') {
			return false;
		}
		if (mention.kind() != MeasureClass.PERCENT && BELOW_OR_ABOVE.standIn(passage.text(), mention.start(), mention.end())) {
			return true;
		}
		for (int i = mention.end() + 1; i < end; i++) {
			if (passage.digitAt(i)) {
				return true;
			}
		}
		return false;
	}

}
