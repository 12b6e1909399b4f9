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
 * and the number, and the noun behind the measure word. It is one of a thing: verbs and particles at its ends are no part of it.
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
	private static final Cues OPENINGS = Cues.of("name_opening");
	private static final Cues CLOSINGS = Cues.of("name_closing");
	private static final Cues CHANGES = Cues.of("name_change");
	private static final Cues NO_NAMES = Cues.of("no_name");
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
		String name = named(phrase, finding.kind());
		return name.isEmpty() ? name : name + ending(finding, name);
	}

	/** Without verbs and particles at the ends: 专职人员仅 is 专职人员; nothing where what is left is no name, as of 比上年减少 and 为. */
	private static String named(String phrase, FigureKind kind) {
		int start = OPENINGS.at(phrase, 0).map(Match::end).orElse(0);
		int end = phrase.length();
		for (Optional<Match<Boolean>> closing = closing(phrase, end, kind); closing.isPresent()
				&& closing.get().start() >= start; closing = closing(phrase, end, kind)) {
			end = closing.get().start();
		}
		String name = phrase.substring(start, end).strip();
		return name.length() < 2 || NO_NAMES.at(name, 0).isPresent()
				? ""
				: CHANGES.before(phrase, phrase.length()).isPresent() && kind == FigureKind.GROWTH ? ofChange(name) : name;
	}

	/** What a change of something is called. */
	public static String ofChange(String name) {
		return name + "的变化";
	}

	/** What a share of something is called. */
	public static String ofShare(String name) {
		return name + "的占比";
	}

	/** What rose is no part of the name of a rise; 能力提升 may be what is counted. */
	private static Optional<Match<Boolean>> closing(String phrase, int end, FigureKind kind) {
		return CLOSINGS.before(phrase, end).or(() -> kind == FigureKind.GROWTH ? CHANGES.before(phrase, end) : Optional.empty());
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
