package fadu.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * What a table of a province's database is: the rows of the tables of that name in all sources, and beside each its source. Of what
 * two sources hold, a document with all that belongs to it, a decision, a peer group, that of the first counts; entries of the
 * histories get numbers of their own and the source before the name.
 *
 * @param columns the columns of each table, in their order
 */
public record FederatedTables(Map<String, List<String>> columns) {

	/** Where the list of sources is, in the schema of the tables. */
	public static final String SOURCES = "federated_source";

	/** A number of a source's history, and its rank behind that. */
	private static final int MOST_SOURCES = 1000;

	/** What is the same in two sources: the column that says so and, for what belongs to a document, the documents'. */
	private enum Same {
		document("sha256", "document", "sha256"), document_text("document", "document", "sha256"), observation("document",
				"document",
				"sha256"), observation_as_read("document", "document", "sha256"), peer_group("name", "peer_group",
						"name"), finding("id", "finding", "id"), definition("id", "definition",
								"id"), change_set(null, null, null), changed_rows(null, null, null);

		private final String own;
		private final String table;
		private final String key;

		Same(String own, String table, String key) {
			this.own = own;
			this.table = table;
			this.key = key;
		}

	}

	/** The tables that a province reads. */
	public static List<String> names() {
		return List.of(Same.values()).stream().map(Same::name).toList();
	}

	/** The query that gives the rows of a table, whatever the sources hold. */
	public String query(String table, List<FederatedSource> sources) {
		return query(table, sources, Optional.empty());
	}

	/** @param copies which documents are held twice, where that is known */
	private String query(String table, List<FederatedSource> sources, Optional<Copies> copies) {
		Same same = Same.valueOf(table);
		boolean known = same.table != null && same.table.equals(Same.document.name())
				&& copies.flatMap(Copies::found).isPresent();
		String list = columns.get(table).stream().map(column -> "x." + quoted(column)).collect(Collectors.joining(", "));
		String rows = sources.stream().map(source -> "select " + text(source.name()) + "::varchar as source, " + source.rank()
				+ " as source_rank, " + values(table, source) + " from " + quoted(source.schema(), table)
				+ (known ? without(quoted(same.own), copies.get().of(source)) : "")).collect(Collectors.joining(" union all "));
		String query = "select " + list + ", x.source from (" + rows + ") x";
		if (same.own == null || sources.size() < 2 || known) {
			return query;
		}
		// What the last of them holds takes nothing from anybody.
		String held = sources.subList(0, sources.size() - 1).stream()
				.map(source -> "select " + quoted(same.key) + " as held, " + source.rank()
						+ " as held_rank from " + quoted(source.schema(), same.table))
				.collect(Collectors.joining(" union all "));
		return query + " where not exists (select 1 from (" + held + ") h where h.held = x." + quoted(same.own)
				+ " and h.held_rank < x.source_rank)";
	}

	private static String without(String column, List<String> documents) {
		return documents.isEmpty()
				? ""
				: documents.stream().map(FederatedTables::text)
						.collect(Collectors.joining(", ", " where " + column + " not in (", ")"));
	}

	private String values(String table, FederatedSource source) {
		return columns.get(table).stream().map(column -> switch (table + '.' + column) {
		case "change_set.ordinal", "change_set.reverses", "changed_rows.change_set" -> quoted(column) + " * " + MOST_SOURCES + " + "
				+ source.rank() + " as " + quoted(column);
		case "change_set.made_by" -> text(source.name() + ' ') + " || made_by as made_by";
		default -> quoted(column);
		}).collect(Collectors.joining(", "));
	}

	/** What each table is in these sources, for a question that finds it there under its name. */
	Map<String, String> queries(List<FederatedSource> sources, Copies copies) {
		return columns.keySet().stream()
				.collect(Collectors.toMap(table -> table, table -> query(table, sources, Optional.of(copies))));
	}

	static String quoted(String... names) {
		return DSL.using(SQLDialect.POSTGRES).render(DSL.quotedName(names));
	}

	private static String text(String text) {
		return DSL.using(SQLDialect.POSTGRES).renderInlined(DSL.inline(text));
	}

}
