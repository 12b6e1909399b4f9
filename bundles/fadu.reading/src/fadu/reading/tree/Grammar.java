package fadu.reading.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fadu.reading.lexicon.Hits;
import fadu.reading.lexicon.PhraseFinder;
import fadu.reading.lexicon.PhraseFinder.Hit;
import fadu.reading.lexicon.Trie;
import fadu.reading.lexicon.WordList;

/**
 * The words by which clauses are built: verbs, prepositions, adverbs, words that open a list. Names of lines of business hide the
 * verbs inside them: 人民调解员 tells no deed. Verbs are found in one pass over the text.
 */
final class Grammar {

	/** What a word does in a clause. */
	enum Role {
		VERB, NAME
	}

	private static final PhraseFinder<Role> WORDS = new PhraseFinder<>();
	private static final Trie<Boolean> ADVERBS = new Trie<>();
	private static final Trie<Boolean> PREPOSITIONS = new Trie<>();
	/** Deeds that end what was begun, and those by which somebody leaves. */
	private static final Trie<Boolean> DEEDS = new Trie<>();
	/** Words with which a clause ends that says which of a list are the most. */
	private static final Trie<Boolean> RANKINGS = new Trie<>();
	private static final Trie<Opening> OPENINGS = new Trie<>();
	private static final int LEAST_NAME = 3;

	static {
		for (String[] entry : WordList.entries("grammar")) {
			switch (entry[0]) {
			case "verb" -> WORDS.add(entry[1], Role.VERB);
			case "adverb" -> ADVERBS.add(entry[1], Boolean.TRUE);
			case "preposition" -> PREPOSITIONS.add(entry[1], Boolean.TRUE);
			case "closing" -> DEEDS.add(entry[1], Boolean.TRUE);
			case "ranking" -> RANKINGS.add(entry[1], Boolean.TRUE);
			case "leaving" -> DEEDS.add(entry[1], Boolean.FALSE);
			case "all" -> OPENINGS.add(entry[1], Opening.ALL);
			default -> OPENINGS.add(entry[1], Opening.SOME);
			}
		}
		for (String[] entry : WordList.entries("domains")) {
			if (entry[0].length() >= LEAST_NAME) {
				WORDS.add(entry[0], Role.NAME);
			}
		}
	}

	private final String text;
	private final Hits<Role> hits;

	Grammar(String text) {
		this.text = text;
		this.hits = WORDS.find(text).longest();
	}

	/** The verbs of a stretch, in order. */
	List<Stretch> verbs(int from, int to) {
		List<Stretch> verbs = new ArrayList<>(2);
		for (int i = hits.firstEndingAfter(from); i < hits.size(); i++) {
			Hit<Role> hit = hits.get(i);
			if (hit.start() >= to) {
				break;
			}
			if (hit.value() == Role.VERB && hit.start() >= from && hit.end() <= to) {
				verbs.add(new Stretch(hit.start(), hit.end()));
			}
		}
		return verbs;
	}

	/** Where the words begin that stand behind adverbs and counts of the whole district: 共, 全市, 全年. */
	int behindAdverbs(int from, int to) {
		int start = from;
		for (var word = ADVERBS.at(text, start); start < to && word.isPresent() && word.get().end() <= to; word = ADVERBS.at(text,
				start)) {
			start = word.get().end();
		}
		return start;
	}

	/** Where the words end that stand before adverbs and a copula: 共, 为, 达. */
	int beforeAdverbs(int from, int to) {
		int end = to;
		for (var word = ADVERBS.before(text, end); end > from && word.isPresent() && word.get().start() >= from; word = ADVERBS
				.before(text, end)) {
			end = word.get().start();
		}
		return end;
	}

	/** Whether a preposition starts at a place that puts its noun aside: 针对, 与, 向; not the agent behind 由. */
	boolean modifierAt(int place) {
		return PREPOSITIONS.at(text, place).isPresent();
	}

	/** The last words of a stretch that open a list. */
	Optional<Trie.Match<Opening>> opening(int from, int to) {
		return OPENINGS.lastWithin(text, from, to);
	}

	/** Whether a clause only ranks what is listed behind it: 委托类最多, 排名前五的为. */
	boolean ranks(int from, int to) {
		return RANKINGS.before(text, to).filter(word -> word.start() >= from).isPresent();
	}

	/** Whether a verb ends what was begun with the same things: 办结, 吸收. */
	boolean isClosing(Stretch verb) {
		return DEEDS.at(text, verb.start()).filter(word -> word.end() == verb.end() && word.value()).isPresent();
	}

	/** Whether a verb tells that somebody leaves, or that something ends without being done: 解除, 撤回. */
	boolean isLeaving(Stretch verb) {
		return DEEDS.at(text, verb.start()).filter(word -> word.end() == verb.end() && !word.value()).isPresent();
	}

}
