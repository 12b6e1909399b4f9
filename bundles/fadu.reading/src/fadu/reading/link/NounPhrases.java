package fadu.reading.link;

import java.util.Optional;

import fadu.model.FigureKind;
import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;
import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie.Match;

/**
 * Proposes a name for what a quantity counts, where no metric of the catalogue fits: the words between the clause's start
 * and the number, and the noun behind the measure word.
 */
public final class NounPhrases {

	private static final int LONGEST_BEFORE = 20;
	private static final int LONGEST_AFTER = 12;
	private static final String BREAKS = "、,;:。!?()|\n\t“”《》";

	private static final String COUNT_ENDINGS = "数量率";
	private static final String MONEY_ENDINGS = "额费款金资值入";
	private static final String COUNTED = "数";
	private static final String AMOUNT = "金额";
	private static final Cues ADVERBS = Cues.of("adverb");
	private static final Cues COPULAS = Cues.of("copula_end");

	private final Passage passage;
	private final Tables tables;

	public NounPhrases(String text, Tables tables) {
		this.passage = new Passage(text);
		this.tables = tables;
	}

	/** The name of what a quantity counts; may be empty. */
	public String of(Finding finding, int previousEnd) {
		var cell = tables.cellAt(finding.start());
		if (cell.isPresent() && cell.get().isNumber()) {
			return (cell.get().row() + ' ' + cell.get().column()).strip();
		}
		if (finding.subject().isPresent()) {
			return passage.text().substring(finding.subject().get().start(), finding.subject().get().end()).strip();
		}
		String before = before(finding, previousEnd);
		String after = after(finding);
		String phrase = before.length() >= 2 && passage.clauseEndsAt(finding.end()) ? before : before + after;
		return phrase.isEmpty() ? phrase : phrase + ending(finding, phrase);
	}

	/** 评查案卷 is counted as 评查案卷数, 追回工资报酬 as 追回工资报酬金额. */
	private static String ending(Finding finding, String phrase) {
		String endings = finding.kind() == FigureKind.COUNT
				? COUNT_ENDINGS
				: finding.kind() == FigureKind.MONEY ? MONEY_ENDINGS : "";
		return endings.isEmpty() || endings.indexOf(phrase.charAt(phrase.length() - 1)) >= 0
				? ""
				: finding.kind() == FigureKind.COUNT ? COUNTED : AMOUNT;
	}

	private String before(Finding finding, int previousEnd) {
		int start = finding.start();
		int least = Math.max(previousEnd, finding.start() - LONGEST_BEFORE);
		while (start > least && BREAKS.indexOf(passage.at(start - 1)) < 0) {
			start--;
		}
		boolean told = finding.time().end() > start && finding.time().end() <= finding.start();
		return bare(told ? finding.time().end() : start, finding.start());
	}

	/** The words without adverbs before them and a copula behind. */
	private String bare(int from, int to) {
		int start = passage.skipBlanks(from);
		for (Optional<Match<Boolean>> adverb = ADVERBS.at(passage.text(), start); adverb.isPresent()
				&& adverb.get().end() < to; adverb = ADVERBS.at(passage.text(), start)) {
			start = adverb.get().end();
		}
		int end = to;
		for (Optional<Match<Boolean>> copula = COPULAS.before(passage.text(), end); copula.isPresent()
				&& copula.get().start() > start; copula = COPULAS.before(passage.text(), end)) {
			end = copula.get().start();
		}
		return passage.text().substring(start, end).strip();
	}

	private String after(Finding finding) {
		int end = finding.end();
		while (end < finding.end() + LONGEST_AFTER && passage.at(end) != 0 && BREAKS.indexOf(passage.at(end)) < 0
				&& !passage.digitAt(end)) {
			end++;
		}
		return passage.text().substring(finding.end(), Math.min(end, passage.text().length())).strip();
	}

}
