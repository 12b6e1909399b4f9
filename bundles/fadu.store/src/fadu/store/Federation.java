package fadu.store;

import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** What a province's database says of the databases that it is set over. */
final class Federation {

	private Federation() {
	}

	/** The sources by rank; none where the database keeps its data itself. */
	static List<FederatedSource> sources(DSLContext sql, String schema) {
		boolean there = !sql.fetch("""
				select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = ? and c.relname = ?""",
				schema,
				FederatedTables.SOURCES).isEmpty();
		Name table = DSL.quotedName(schema, FederatedTables.SOURCES);
		return there
				? sql.fetch("select name, rank, schema_name, place from {0} order by rank", table)
						.map(row -> new FederatedSource(row.get(0, String.class), row.get(1, Integer.class),
								row.get(2, String.class),
								row.get(3, String.class)))
				: List.of();
	}

}
