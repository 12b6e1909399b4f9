package fadu.reading.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fadu.reading.lexicon.Trie.Match;

/**
 * Words that signal one thing, by the groups of the files {@code cues} and {@code clause_words}: 其中 that a part follows, 同比 that a
 * change is meant.
 */
public final class Cues {

	private static final Map<String, Cues> GROUPS = new HashMap<>();

	static {
		for (String file : List.of("cues", "clause_words")) {
			for (String[] entry : WordList.entries(file)) {
				GROUPS.computeIfAbsent(entry[0], name -> new Cues()).words.add(entry[1], Boolean.TRUE);
			}
		}
	}

	private final Trie<Boolean> words = new Trie<>();

	private Cues() {
	}

	/**
	 * A group of cue words.
	 *
	 * @throws IllegalArgumentException where the file has no such group, which is a fault of the build
	 */
	public static Cues of(String group) {
		Cues cues = GROUPS.get(group);
		if (cues == null) {
			throw new IllegalArgumentException("no such group of cues: " + group);
		}
		return cues;
	}

	/** The longest cue that starts at a place. */
	public Optional<Match<Boolean>> at(CharSequence text, int place) {
		return words.at(text, place);
	}

	/** The longest cue that ends right before a place. */
	public Optional<Match<Boolean>> before(CharSequence text, int place) {
		return words.before(text, place);
	}

	/** The first cue of a stretch. */
	public Optional<Match<Boolean>> first(CharSequence text, int from, int to) {
		return words.within(text, Math.max(0, from), Math.min(to, text.length()));
	}

	/** The last cue of a stretch. */
	public Optional<Match<Boolean>> last(CharSequence text, int from, int to) {
		return words.lastWithin(text, Math.max(0, from), Math.min(to, text.length()));
	}

	/** Whether a cue starts at a place. */
	public boolean startAt(CharSequence text, int place) {
		return at(text, place).isPresent();
	}

	/** Whether a cue ends right before a place. */
	public boolean endBefore(CharSequence text, int place) {
		return before(text, place).isPresent();
	}

	/** Whether a cue stands in a stretch. */
	public boolean standIn(CharSequence text, int from, int to) {
		return first(text, from, to).isPresent();
	}

}
