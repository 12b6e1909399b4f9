package fadu.export.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names that Excel accepts for sheets: at most 31 characters, none of {@code []:*?/\}, no apostrophe at either end, not
 * "History", and no two alike but for case.
 */
final class SheetNames {

	private static final int LONGEST = 31;
	private static final String RESERVED = "history";

	private final Set<String> used = new HashSet<>(Set.of(RESERVED));

	/** The name for a sheet with the title. */
	String of(String title) {
		String name = cut(title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^['\\s]+|['\\s]+$", ""), LONGEST);
		String free = name.isEmpty() ? "1" : name;
		for (int i = 2; !used.add(free.toLowerCase(Locale.ROOT)); i++) {
			String number = " " + i;
			free = cut(name, LONGEST - number.length()) + number;
		}
		return free;
	}

	private static String cut(String name, int longest) {
		if (name.length() <= longest) {
			return name;
		}
		int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
		return name.substring(0, end).replaceAll("['\\s]+$", "");
	}

}
