package fadu.reading.language;

import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.WordList;

/**
 * A measure word or unit.
 *
 * @param unit its base form: 类 for 大类, 元 for 元人民币
 * @param kind what it does with the number before it
 */
public record MeasureWord(String unit, MeasureClass kind) {

	/** Where no measure word stands. */
	public static final MeasureWord NONE = new MeasureWord("", MeasureClass.NONE);

	private static final Trie<MeasureWord> WORDS = new Trie<>();

	static {
		for (String[] entry : WordList.entries("units")) {
			WORDS.add(entry[0], new MeasureWord(entry[1], MeasureClass.of(entry[2])));
		}
	}

	/** All measure words. */
	public static Trie<MeasureWord> words() {
		return WORDS;
	}

}
