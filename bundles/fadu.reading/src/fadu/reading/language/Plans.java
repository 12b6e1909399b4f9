package fadu.reading.language;

import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.WordList;

/** Tells the plans of a report from its results, by the headings. */
public final class Plans {

	private static final Trie<Boolean> WORDS = new Trie<>();

	static {
		WordList.entries("plan_words").forEach(entry -> WORDS.add(entry[0], Boolean.TRUE));
	}

	private Plans() {
	}

	/** Whether a sentence stands under a heading that announces plans. */
	public static boolean announces(String text, Sentence sentence) {
		for (Heading heading : sentence.headings()) {
			boolean section = heading.level() >= 1 && heading.level() <= 2;
			if (section && WORDS.within(text, heading.start(), heading.end()).isPresent()) {
				return true;
			}
		}
		return false;
	}

}
