package fadu.reading.language;

import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.WordList;

/** Tells the plans of a report from its results, by the headings. */
public final class Plans {

	private static final Trie<Boolean> WORDS = new Trie<>();

	static {
		WordList.entries("plan_words").forEach(entry -> WORDS.add(entry[0], Boolean.TRUE));
	}

	/** 会议议定, 会议原则同意: what a meeting wants done. */
	private static final Cues DECISIONS = Cues.of("meeting_decides");
	private static final int YEAR = 4;
	private static final int LABEL = 10;
	private static final int ITEM = 3;

	private Plans() {
	}

	/** The year that the heading of plans above a sentence names, 0 where it names none. */
	public static int year(String text, Sentence sentence) {
		Passage passage = new Passage(text);
		for (Heading heading : sentence.headings()) {
			for (int i = heading.start(); i + YEAR <= heading.end() && heading.level() <= 2; i++) {
				boolean year = passage.startsAt(i, "20") && passage.digitAt(i + 2) && passage.digitAt(i + 3)
						&& passage.at(i + YEAR) == '年' && !passage.digitAt(i - 1);
				if (year && heading.level() >= 1 && WORDS.within(text, heading.start(), heading.end()).isPresent()) {
					return Integer.parseInt(text.substring(i, i + YEAR));
				}
			}
		}
		return 0;
	}

	/** Whether a sentence stands under a heading that announces plans; one numbered 1. counts where it is the outermost. */
	public static boolean announces(String text, Sentence sentence) {
		boolean outermost = true;
		for (Heading heading : sentence.headings()) {
			boolean section = heading.level() >= 1 && heading.level() <= 2 || outermost && heading.level() == ITEM;
			outermost &= heading.level() == 0 || heading.level() > ITEM || isAddress(text, heading);
			if (section && WORDS.within(text, heading.start(), heading.end()).isPresent()) {
				return true;
			}
		}
		return labelled(text, sentence) || DECISIONS.startAt(text, sentence.content());
	}

	/** 某县司法局: — the line that says to whom a report goes is no section. */
	private static boolean isAddress(String text, Heading heading) {
		return heading.level() == 1 && (text.charAt(heading.end() - 1) == ':' || text.startsWith(":", heading.end()));
	}

	/** 目标及时限:…, 下一步打算:…: the label that opens a line says so. */
	private static boolean labelled(String text, Sentence sentence) {
		int end = new Passage(text).find(':', sentence.start(), Math.min(sentence.end(), sentence.start() + LABEL)).orElse(-1);
		return end > 0 && (text.startsWith("目标", sentence.content())
				|| WORDS.within(text, sentence.start(), end).isPresent());
	}

}
