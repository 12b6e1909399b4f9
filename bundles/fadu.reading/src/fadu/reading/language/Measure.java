package fadu.reading.language;

import java.util.Optional;

import fadu.reading.lexicon.Cues;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.Trie.Match;
import fadu.reading.lexicon.WordList;

/**
 * The measure word behind a number, at its place: 件, (件), 家(次), or a noun that needs none (28个村, 6镇街).
 *
 * @param end    behind it; the end of the number where none stands there
 * @param word   what it is; {@link MeasureWord#NONE} where none stands there
 * @param elided whether the noun stands there without its measure word
 */
record Measure(int end, MeasureWord word, boolean elided) {

	private static final MeasureWord PIECE = MeasureWord.words().at("个", 0).map(Match::value).orElse(MeasureWord.NONE);
	private static final String PLACES = "个点";
	private static final Cues TURNS = Cues.of("turns");
	private static final int LONGEST_TURN = 6;
	private static final Trie<MeasureWord> NOUNS = new Trie<>();

	static {
		WordList.entries("counted_nouns").forEach(e -> NOUNS.add(e[0], new MeasureWord(e[1], MeasureClass.COUNT)));
	}

	/** The measure word behind a number; a Chinese one never stands before a bare noun (五市, 三镇 are names). */
	static Measure behind(Passage passage, Numeral numeral) {
		int numeralEnd = numeral.end();
		String text = passage.text();
		int start = NumberLines.endOfUnit(text, numeralEnd) > numeralEnd ? numeralEnd + 1 : passage.skipBlanks(numeralEnd);
		boolean bracket = passage.at(start) == '(';
		Optional<Match<MeasureWord>> word = MeasureWord.words().at(text, bracket ? start + 1 : start);
		if (bracket) {
			return word.filter(m -> passage.at(m.end()) == ')' && m.value().kind() != MeasureClass.NAME)
					.map(m -> extended(passage, m, m.end() + 1)).orElse(none(numeralEnd));
		}
		Optional<Match<MeasureWord>> noun = numeral.chinese() && !numeral.scaled() ? Optional.empty() : NOUNS.at(text, start);
		if (noun.isPresent() && noun.get().end() > word.map(Match::end).orElse(0)) {
			return new Measure(numeralEnd, noun.get().value(), true);
		}
		if (word.isPresent() && arePlaces(passage, numeral, word.get())) {
			return new Measure(start + 1, PIECE, false);
		}
		return word.map(m -> doubled(passage, m)).orElse(none(numeralEnd));
	}

	/** 1874个点 are places where nothing rose or fell; 上升2个点 and 3.2个点 are percentage points. */
	private static boolean arePlaces(Passage passage, Numeral numeral, Match<MeasureWord> word) {
		String text = passage.text();
		return word.value().kind() == MeasureClass.POINT && text.startsWith(PLACES, word.end() - PLACES.length())
				&& text.substring(numeral.start(), numeral.end()).indexOf('.') < 0
				&& TURNS.last(text, Math.max(0, numeral.start() - LONGEST_TURN), numeral.start()).isEmpty();
	}

	/** The measure word of the noun that ends before a place: 名 for 律师. */
	static Optional<MeasureWord> nounBefore(String text, int place) {
		return NOUNS.before(text, place).map(Match::value);
	}

	private static Measure none(int end) {
		return new Measure(end, MeasureWord.NONE, false);
	}

	/** 件(起), 名(人): a second measure word in brackets. */
	private static Measure doubled(Passage passage, Match<MeasureWord> word) {
		if (passage.at(word.end()) != '(') {
			return new Measure(word.end(), word.value(), false);
		}
		return MeasureWord.words().at(passage.text(), word.end() + 1)
				.filter(second -> passage.at(second.end()) == ')' && second.value().kind() == word.value().kind())
				.map(second -> new Measure(second.end() + 1, joined(word.value(), second.value().unit()), false))
				.orElse(new Measure(word.end(), word.value(), false));
	}

	/** (家)次: the word goes on behind the bracket. */
	private static Measure extended(Passage passage, Match<MeasureWord> word, int end) {
		boolean times = passage.at(end) == '次';
		return new Measure(times ? end + 1 : end, times ? joined(word.value(), "次") : word.value(), false);
	}

	private static MeasureWord joined(MeasureWord first, String second) {
		String both = first.unit() + second;
		return MeasureWord.words().at(both, 0).filter(m -> m.end() == both.length()).map(Match::value).orElse(first);
	}

}
