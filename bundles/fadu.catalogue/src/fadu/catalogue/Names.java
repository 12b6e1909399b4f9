package fadu.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;

import fadu.model.District;
import fadu.model.Domain;
import fadu.model.Metric;
import fadu.model.Programme;
import fadu.model.Theme;

/** Names of things in the language of the platform: English where it runs with {@code -nl en}, Chinese otherwise. */
public final class Names {

	private Names() {
	}

	/** Whether the user reads English. */
	public static boolean english() {
		return Platform.getNL().startsWith("en");
	}

	/** Chooses between the two wordings; the Chinese one where there is no English. */
	public static String choose(String chinese, String english) {
		String chosen = english() && english != null && !english.isBlank() ? english : chinese;
		return chosen == null ? "" : chosen;
	}

	/** The name of a metric. */
	public static String of(Metric metric) {
		return choose(metric.getName(), metric.getNameEn());
	}

	/** The name of a district. */
	public static String of(District district) {
		return choose(district.getName(), district.getNameEn());
	}

	/** The name of a line of business. */
	public static String of(Domain domain) {
		return choose(domain.getName(), domain.getNameEn());
	}

	/** The name of a theme. */
	public static String of(Theme theme) {
		return choose(theme.getName(), theme.getNameEn());
	}

	/** The name of a programme. */
	public static String of(Programme programme) {
		return choose(programme.getName(), programme.getNameEn());
	}

	/**
	 * The names that are nearest to what the user typed, best first, at most three: those that share the most neighbouring
	 * pairs of characters (the Dice coefficient; Dice 1945).
	 */
	public static List<String> nearest(String typed, Iterable<String> names) {
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
