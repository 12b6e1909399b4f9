package fadu.store.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which rows of a table may be used with one right by a login that has its roles for districts only; from {@code policies.txt}.
 *
 * @param table     the table; one that ends in a star stands for all that begin so
 * @param right     as SQL names it
 * @param condition what must be true of a row
 */
record RowPolicy(String table, String right, String condition) {

	private static final int WORDS = 3;

	static List<RowPolicy> all() {
		List<RowPolicy> all = new ArrayList<>();
		ResourceText.text(RowPolicy.class, "policies.txt").lines().filter(line -> !line.startsWith("#"))
				.map(line -> line.strip().split("\\s+", WORDS)).forEach(words -> TableRights.rights(words[1])
						.forEach(right -> all.add(new RowPolicy(words[0], right, words[2]))));
		return all;
	}

	/** The tables that have policies; one that ends in a star stands for all that begin so. */
	static Set<String> tables() {
		return all().stream().map(RowPolicy::table).collect(Collectors.toCollection(TreeSet::new));
	}

	String name() {
		return "fadu_" + right.toLowerCase(Locale.ROOT);
	}

	/** The statement that makes it for a table. */
	String statement(String quotedTable) {
		String roles = TableRights.all().stream().filter(rights -> rights.table().equals(table) && rights.rights().contains(right))
				.map(rights -> '\'' + rights.role().label() + '\'').distinct().collect(Collectors.joining(", "));
		String own = "(select districts_for(" + roles + "))";
		String rows = condition.replace("ROLES", roles).replace("any (OWN)", "any (" + own + "::text[])").replace("OWN", own);
		String check = switch (right) {
		case "INSERT" -> " with check (" + rows + ')';
		case "UPDATE" -> " using (" + rows + ") with check (" + rows + ')';
		default -> " using (" + rows + ')';
		};
		return "create policy " + name() + " on " + quotedTable + " for " + right + check;
	}

}
