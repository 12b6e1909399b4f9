package fadu.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a user may have meant who typed a name that there is not. */
public final class NearestNames {

	private NearestNames() {
	}

	/**
	 * The names that are nearest to what the user typed, best first, at most three: those that share the most neighbouring
	 * pairs of characters (the Dice coefficient; Dice 1945).
	 */
	public static List<String> of(String typed, Iterable<String> names) {
		List<String> candidates = new ArrayList<>();
		names.forEach(candidates::add);
		return candidates.stream().distinct().filter(name -> likeness(typed, name) > 0)
				.sorted(Comparator.comparingDouble((String name) -> -likeness(typed, name))).limit(3).toList();
	}

	private static double likeness(String typed, String name) {
		List<String> left = pairs(typed);
		List<String> right = new ArrayList<>(pairs(name));
		int total = left.size() + right.size();
		int shared = 0;
		for (String pair : left) {
			if (right.remove(pair)) {
				shared++;
			}
		}
		return total == 0 ? 0 : 2.0 * shared / total;
	}

	private static List<String> pairs(String text) {
		String framed = '^' + text.toLowerCase(Locale.ROOT) + '$';
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i + 2 <= framed.length(); i++) {
			pairs.add(framed.substring(i, i + 2));
		}
		return pairs;
	}

}
