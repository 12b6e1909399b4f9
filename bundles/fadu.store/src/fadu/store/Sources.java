package fadu.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The sources of a province's database that answer now. A view over all of them fails as a whole where one is away, and finds what
 * is held twice anew; so each question brings the tables along that it asks, under the same names.
 *
 * @param answering those that answer, by rank
 * @param notices   which are left out and why, a line each
 * @param tables    the columns of all tables
 */
public record Sources(List<FederatedSource> answering, List<String> notices, FederatedTables tables) {

	/** Connection failures, also those that postgres_fdw reports; a server that stops or starts; a statement that took too long. */
	private static final List<String> AWAY = List.of("08", "57", "HV");
	private static final String PATIENCE = "10s";

	/** Asks each source for the structure of its tables, which no other program may have changed. */
	static Sources look(DSLContext sql, String schema, List<FederatedSource> all) {
		List<FederatedSource> answering = new ArrayList<>();
		List<String> notices = new ArrayList<>();
		all.forEach(source -> fault(sql, source).ifPresentOrElse(notices::add, () -> answering.add(source)));
		return new Sources(answering, notices, new FederatedTables(columns(sql, schema)));
	}

	private static Optional<String> fault(DSLContext sql, FederatedSource source) {
		try {
			int structure = sql.transactionResult(transaction -> {
				transaction.dsl().execute("set local statement_timeout = '" + PATIENCE + "'");
				return transaction.dsl().fetch("select version from {0} where version is not null",
						DSL.quotedName(source.schema(), "flyway_schema_history")).stream()
						.mapToInt(row -> Integer.parseInt(row.get(0, String.class))).max().orElse(0);
			});
			return structure == Schema.NEWEST
					? Optional.empty()
					: Optional.of(NLS.bind(Messages.Sources_structure,
							new Object[]{source.name(), source.place(), structure, Schema.NEWEST}));
		} catch (DataAccessException e) {
			if (Failures.states(Failures.chain(e)).stream().noneMatch(state -> AWAY.stream().anyMatch(state::startsWith))) {
				throw e;
			}
			return Optional.of(NLS.bind(Messages.Sources_away, source.name(), source.place()));
		}
	}

	private static Map<String, List<String>> columns(DSLContext sql, String schema) {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		FederatedTables.names().forEach(table -> columns.put(table, new ArrayList<>()));
		sql.fetch("""
				select c.relname, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
				join pg_namespace n on n.oid = c.relnamespace
				where n.nspname = ? and a.attnum > 0 and not a.attisdropped and a.attname <> 'source' order by 1, a.attnum""",
				schema)
				.forEach(row -> Optional.ofNullable(columns.get(row.get(0, String.class)))
						.ifPresent(names -> names.add(row.get(1, String.class))));
		return columns;
	}

	/** The same way to the database, on which questions find what answers; to be asked within a transaction. */
	public DSLContext over(DSLContext sql) {
		return over(sql, Copies.look(sql, answering));
	}

	/** @param copies what of it counts once */
	DSLContext over(DSLContext sql, Copies copies) {
		ExecuteListenerProvider[] listeners = {() -> new Prefix(tables.queries(answering, copies))};
		return DSL.using(sql.configuration().derive(listeners));
	}

	/** @param queries what stands behind the name of each table */
	private record Prefix(Map<String, String> queries) implements ExecuteListener {

		private static final String QUESTION = "select";

		@Override
		public void renderEnd(ExecuteContext context) {
			String question = context.sql();
			if (question != null && question.startsWith(QUESTION)) {
				List<String> asked = queries.entrySet().stream().filter(table -> question.contains(table.getKey()))
						.map(table -> table.getKey() + " as not materialized (" + table.getValue() + ')').toList();
				context.sql(asked.isEmpty() ? question : "with " + String.join(", ", asked) + ' ' + question);
			}
		}

	}

}
