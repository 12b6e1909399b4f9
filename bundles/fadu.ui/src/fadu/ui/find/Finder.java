package fadu.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds by a part of a name, of a code, of another name or of the sounds of a Chinese name. A plain object; nothing waits in it.
 *
 * @param entries all that can be found
 * @param before  identifiers of what was chosen before, latest first
 */
public record Finder(List<Findable> entries, List<String> before) {

	private static final int MOST = 60;

	/** What matches all of the words typed, best first; what was chosen before, and commands and views, where nothing is typed. */
	public List<Findable> find(String typed) {
		List<String> words = Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
				.toList();
		if (words.isEmpty()) {
			return Stream.concat(before.stream().flatMap(id -> entries.stream().filter(entry -> entry.id().equals(id))),
					entries.stream().filter(entry -> entry.kind().compareTo(Findable.Kind.VIEW) <= 0
							&& !before.contains(entry.id())))
					.limit(MOST).toList();
		}
		record Hit(Findable entry, int rank) {
		}
		return entries.stream().flatMap(entry -> rank(entry, words).map(rank -> new Hit(entry, rank)).stream())
				.sorted(Comparator.comparingInt(Hit::rank).thenComparing(hit -> hit.entry().kind())
						.thenComparingInt(hit -> hit.entry().name().length()))
				.limit(MOST).map(Hit::entry).toList();
	}

	/** Learns the sounds of all names; to be called away from the thread of the window, before which sounds find nothing. */
	public void learnSounds() {
		entries.forEach(entry -> Pinyin.of(entry.name()));
	}

	/** How far from what was typed the worst word is, 0 for a name that begins with it; nothing where a word is not there. */
	private static Optional<Integer> rank(Findable entry, List<String> words) {
		List<Optional<Integer>> ranks = words.stream().map(word -> rank(entry, word)).toList();
		return ranks.stream().allMatch(Optional::isPresent)
				? ranks.stream().map(Optional::get).max(Integer::compare)
				: Optional.empty();
	}

	private static Optional<Integer> rank(Findable entry, String word) {
		String name = entry.name().toLowerCase(Locale.ROOT);
		List<Predicate<String>> tests = List.of(name::startsWith, name::contains, key(entry, String::startsWith),
				typed -> sounds(entry, typed, true), key(entry, String::contains), typed -> sounds(entry, typed, false),
				entry.note().toLowerCase(Locale.ROOT)::contains);
		return Stream.iterate(0, i -> i < tests.size(), i -> i + 1).filter(i -> tests.get(i).test(word)).findFirst();
	}

	private static Predicate<String> key(Findable entry, BiPredicate<String, String> test) {
		return word -> entry.keys().stream().anyMatch(key -> test.test(key.toLowerCase(Locale.ROOT), word));
	}

	private static boolean sounds(Findable entry, String word, boolean begins) {
		if (!word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z') || !Pinyin.knows(entry.name())) {
			return false;
		}
		Pinyin sounds = Pinyin.of(entry.name());
		return begins ? sounds.begins(word) : word.length() > 1 && sounds.holds(word);
	}

}
