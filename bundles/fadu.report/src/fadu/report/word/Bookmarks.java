package fadu.report.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of bookmarks as Word wants them: letters, digits and underscores, 40 at most, each once. */
final class Bookmarks {

	private static final int LENGTH = 40;

	private final Map<String, String> names = new HashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final Set<String> placed = new HashSet<>();

	/** Whether the bookmark is one of a design, and not one that the engine makes for itself. */
	static boolean isOfDesign(String bookmark) {
		return bookmark != null && !bookmark.isBlank() && !bookmark.startsWith("__");
	}

	/** The name in the file for one in a design. */
	String name(String bookmark) {
		return names.computeIfAbsent(bookmark, this::free);
	}

	/** Marks the bookmark as placed; false where it already is, for a name can stand only once. */
	boolean place(String bookmark) {
		return placed.add(bookmark);
	}

	/** Names that were asked for and stand nowhere. */
	Set<String> missing() {
		return names.keySet().stream().filter(bookmark -> !placed.contains(bookmark)).map(names::get).collect(Collectors.toSet());
	}

	/** Number of bookmarks placed so far. */
	int count() {
		return placed.size();
	}

	private String free(String bookmark) {
		String plain = bookmark.replaceAll("[^\\p{L}\\p{Nd}]", "_");
		String begun = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? 'b' + plain : plain;
		for (int i = 0;; i++) {
			String ending = i == 0 ? "" : "_" + i;
			String name = begun.substring(0, Math.min(begun.length(), LENGTH - ending.length())) + ending;
			if (taken.add(name)) {
				return name;
			}
		}
	}

}
