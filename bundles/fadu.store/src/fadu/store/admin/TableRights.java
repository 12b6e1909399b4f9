package fadu.store.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one role may do with one table, a line and a column of {@code rights.txt}.
 *
 * @param table   table or sequence
 * @param columns those that the rights are on alone, separated by commas; empty for all
 * @param role    who
 * @param rights  as SQL names them: {@code SELECT}, {@code INSERT} …
 */
record TableRights(String table, String columns, StoreRole role, List<String> rights) {

	private static final Map<Character, String> NAMES = Map.of('S', "SELECT", 'I', "INSERT", 'U', "UPDATE", 'D', "DELETE");

	static List<TableRights> all() {
		List<TableRights> all = new ArrayList<>();
		ResourceText.text(TableRights.class, "rights.txt").lines().filter(line -> !line.startsWith("#"))
				.map(line -> line.strip().split("\\s+")).forEach(words -> {
					for (StoreRole role : StoreRole.values()) {
						int bracket = (words[0] + '(').indexOf('(');
						all.add(new TableRights(words[0].substring(0, bracket), words[0].substring(bracket).replaceAll("[()]", ""),
								role,
								rights(words[role.ordinal() + 1])));
					}
				});
		return all;
	}

	static List<String> rights(String letters) {
		return letters.chars().mapToObj(letter -> NAMES.get((char) letter)).filter(Objects::nonNull).toList();
	}

}
