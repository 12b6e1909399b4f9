package fadu.reading.link;

import fadu.reading.context.Finding;
import fadu.reading.language.Passage;
import fadu.reading.language.Tables;

/**
 * Proposes a name for what a quantity counts, where no metric of the catalogue fits: the words between the clause's start
 * and the number, and the noun behind the measure word.
 */
public final class NounPhrases {

	private static final int LONGEST_BEFORE = 20;
	private static final int LONGEST_AFTER = 12;
	private static final String BREAKS = "、,;:。!?()|\n\t“”《》";

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
		return before.length() >= 2 && passage.clauseEndsAt(finding.end()) ? before : after.isEmpty() ? before : before + after;
	}

	private String before(Finding finding, int previousEnd) {
		int start = finding.start();
		int least = Math.max(previousEnd, finding.start() - LONGEST_BEFORE);
		while (start > least && BREAKS.indexOf(passage.at(start - 1)) < 0) {
			start--;
		}
		String phrase = passage.text().substring(start, finding.start()).strip();
		for (String ending : new String[] {"达到", "共计", "总共", "达", "为", "共", "约", "有", "了", "计", "是"}) {
			if (phrase.endsWith(ending) && phrase.length() > ending.length()) {
				phrase = phrase.substring(0, phrase.length() - ending.length());
			}
		}
		return phrase;
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
