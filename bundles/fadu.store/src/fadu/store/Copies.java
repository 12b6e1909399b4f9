package fadu.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jooq.DSLContext;

/**
 * The documents that a source of a province holds although one before it does, which count once. To find them the hashes of all
 * documents travel; so they are kept, beside how far the history of each source went, to which every change of its documents adds.
 *
 * @param histories how far each went, as one question told
 * @param since     the numbers from which on it told that
 * @param found     the copies; nothing where there are too many to name each
 */
record Copies(List<String> histories, List<Integer> since, Optional<List<Copy>> found) {

	/** More would make each question long. */
	static final int MOST = 1000;
	/** Entries with smaller numbers may be kept later; those that are so much smaller are not. */
	private static final int OVERTAKEN = 1000;

	/**
	 * A document of a source that counts elsewhere.
	 *
	 * @param rank the source whose row is left out
	 */
	record Copy(int rank, String sha256) {
	}

	/** Asks in the transaction of the question itself, so that both see one state of each source. */
	static Copies look(DSLContext sql, List<FederatedSource> sources) {
		List<Integer> since = histories(sql, sources, sources.stream().map(source -> 0).toList(), "coalesce(max(ordinal), 0)")
				.stream()
				.map(newest -> Math.max(0, Integer.parseInt(newest) - OVERTAKEN)).toList();
		String documents = each(sources, source -> "select sha256, " + source.rank() + " as held_by from "
				+ FederatedTables.quoted(source.schema(), "document"));
		List<Copy> found = new ArrayList<>();
		sql.fetch("select sha256, array_agg(held_by order by held_by) from (" + documents
				+ ") held group by sha256 having count(*) > 1 limit " + (MOST + 1)).forEach(row -> {
					Integer[] ranks = row.get(1, Integer[].class);
					for (int i = 1; i < ranks.length; i++) {
						found.add(new Copy(ranks[i], row.get(0, String.class)));
					}
				});
		return new Copies(now(sql, sources, since), since, found.size() > MOST ? Optional.empty() : Optional.of(found));
	}

	/** Whether no source changed since. */
	boolean hold(DSLContext sql, List<FederatedSource> sources) {
		return histories.equals(now(sql, sources, since));
	}

	/** The copies that a source holds, where each is named. */
	List<String> of(FederatedSource source) {
		return found.orElseThrow().stream().filter(copy -> copy.rank() == source.rank()).map(Copy::sha256).toList();
	}

	private static List<String> now(DSLContext sql, List<FederatedSource> sources, List<Integer> since) {
		return histories(sql, sources, since, "coalesce(max(ordinal), 0) || ' ' || count(*)");
	}

	private static List<String> histories(DSLContext sql, List<FederatedSource> sources, List<Integer> since, String told) {
		return sql.fetch(each(sources, source -> "select " + source.rank() + ", " + told + " from "
				+ FederatedTables.quoted(source.schema(), "change_set") + " where ordinal > " + since.get(sources.indexOf(source))))
				.stream().sorted(Comparator.comparing(row -> row.get(0, Integer.class))).map(row -> row.get(1, String.class))
				.toList();
	}

	private static String each(List<FederatedSource> sources, Function<FederatedSource, String> query) {
		return sources.stream().map(query).collect(Collectors.joining(" union all "));
	}

}
