package fadu.reading.language;

import java.util.Optional;

import fadu.reading.language.Mention.Form;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.WordList;

/**
 * Supplies a unit that the text leaves out: 涉及金额3.8亿 is 元, 28村 is 个, the cell of a table takes the unit of its header, a rate of
 * 0 is per cent.
 */
public final class UnitEllipsis {

	/** A unit that was supplied, where from, and the factor of the number: 10,000 under 万元. */
	public record Supplied(MeasureWord word, Form form, int factor) {
	}

	private static final Trie<MeasureWord> TELLING = new Trie<>();
	private static final Trie<MeasureWord> ACTIONS = new Trie<>();
	private static final int REACH = 30;
	private static final int LONGEST_COUNT = 6;
	private static final int LONGEST_LIST = 60;

	static {
		WordList.entries("bare_actions").forEach(e -> ACTIONS.add(e[0], new MeasureWord(e[1], MeasureClass.COUNT)));
		WordList.entries("elided_units").forEach(e -> TELLING.add(e[0], new MeasureWord(e[1], MeasureClass.of(e[2]))));
	}

	private final Passage passage;
	private final Tables tables;

	public UnitEllipsis(String text, Tables tables) {
		this.passage = new Passage(text);
		this.tables = tables;
	}

	/** The unit of a numeral without a measure word; nothing where nothing tells it. */
	public Optional<Supplied> supply(Numeral numeral, Sentence sentence) {
		Optional<Tables.Cell> cell = tables.cellAt(numeral.start());
		if (cell.isPresent() && cell.get().isNumber()) {
			return Optional.of(new Supplied(cell.get().unit(), Form.CELL, cell.get().factor()));
		}
		int from = Math.max(sentence.clauseStart(numeral.start()), numeral.start() - REACH);
		if (numeral.scaled()) {
			MeasureWord word = TELLING.lastWithin(passage.text(), from, numeral.start()).map(Trie.Match::value)
					.orElse(passage.startsAt(numeral.end(), "资金", "贷款", "以上的合同")
							? new MeasureWord("元", MeasureClass.MONEY)
							: new MeasureWord(passage.within(from, numeral.start(), "金", "费", "款", "额") ? "元" : "",
									MeasureClass.COUNT));
			return Optional.of(new Supplied(word, Form.ELIDED, 1));
		}
		boolean rate = passage.within(from, numeral.start(), "率", "占比", "比例", "比重");
		boolean predicate = passage.endsBefore(numeral.start(), "为", "达", "达到", "率", "至", "是", "比");
		if ((rate || passage.at(numeral.start()) == '零') && predicate && passage.clauseEndsAt(numeral.end())) {
			return Optional.of(new Supplied(
					rate ? new MeasureWord("%", MeasureClass.PERCENT) : new MeasureWord("", MeasureClass.COUNT), Form.ELIDED, 1));
		}
		boolean score = passage.within(from, numeral.start(), "比", "指数", "得分", "评分", "系数");
		if (score && predicate && passage.clauseEndsAt(numeral.end())) {
			return Optional.of(new Supplied(new MeasureWord("", MeasureClass.RATIO), Form.ELIDED, 1));
		}
		return named(numeral, from).map(word -> new Supplied(word, Form.ELIDED, 1));
	}

	/** 刑事案件按阶段分:侦查121、起诉143、审判172: bare numbers of a list behind a colon count what stands before it. */
	private Optional<MeasureWord> listed(Numeral numeral) {
		if (!passage.clauseEndsAt(numeral.end()) || !passage.hanAt(numeral.start() - 1)) {
			return Optional.empty();
		}
		int colon = numeral.start() - 1;
		while (colon > numeral.start() - LONGEST_LIST
				&& (passage.hanAt(colon) || passage.digitAt(colon) || passage.at(colon) == '、')) {
			colon--;
		}
		boolean list = passage.at(colon) == ':' && (passage.find('、', colon, numeral.start()).isPresent()
				|| passage.at(numeral.end()) == '、' && passage.hanAt(numeral.end() + 1));
		return list
				? TableHeads.tellingWord(passage.text(), Math.max(0, colon - REACH), colon).map(Trie.Match::value)
				: Optional.empty();
	}

	/** 律师2310、公证员86; 案件数由1256上升至3021: a noun right before the number, or the name of a number in the clause. */
	private Optional<MeasureWord> named(Numeral numeral, int from) {
		if (numeral.chinese() || numeral.length() > LONGEST_COUNT) {
			return Optional.empty();
		}
		boolean ends = passage.clauseEndsAt(numeral.end());
		Optional<MeasureWord> noun = ends ? Measure.nounBefore(passage.text(), numeral.start()) : Optional.empty();
		if (ends && noun.isEmpty()) {
			noun = ACTIONS.before(passage.text(), numeral.start()).map(Trie.Match::value);
		}
		boolean changes = ends || passage.startsAt(numeral.end(), "上升", "增", "提高", "提升", "下降", "减", "降", "扩大", "翻");
		boolean predicate = passage.endsBefore(numeral.start(), "的", "为", "达", "至", "到", "从", "由", "是");
		noun = noun.or(() -> listed(numeral));
		Optional<MeasureWord> told = noun;
		return told.or(() -> changes && predicate
				? TableHeads.tellingWord(passage.text(), from, numeral.start()).map(Trie.Match::value)
				: Optional.empty());
	}

}
