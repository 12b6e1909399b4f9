package fadu.store.admin;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.impl.DSL;

import fadu.store.FederatedSource;
import fadu.store.FederatedTables;
import fadu.store.ServerTables;
import fadu.store.StoreException;

/**
 * Sets the database of a province over those of its cities, by PostgreSQL's own postgres_fdw: foreign tables in a schema for each
 * city, and under the names of Fadu's tables views of all of them. The province's database keeps no figure itself and cannot be
 * written. Run again with other cities it replaces what was there.
 */
public final class FederateStores {

	private static final int MOST = 999;

	private final ServerTables province;

	/** Works on the database of the province. */
	public FederateStores(ServerTables province) {
		this.province = province;
	}

	/**
	 * Writes all that is needed, or nothing.
	 *
	 * @throws StoreException where the province's database has tables of its own or lacks the extension, a city cannot be reached,
	 *                            has another structure, or its login may write there
	 */
	public void run(List<CityStore> cities) {
		requireNames(cities);
		province.change(sql -> {
			requireNoTables(sql);
			sql.execute("create schema if not exists {0}", DSL.quotedName(province.schema()));
			requireExtension(sql);
			keepPasswordsOutOfTheLog(sql);
			removeEarlier(sql);
			List<FederatedSource> sources = new ArrayList<>();
			FederatedTables tables = null;
			for (CityStore city : cities) {
				FederatedSource source = new FederatedSource(city.name(), sources.size() + 1, province.schema() + '_' + city.name(),
						city.location().toString());
				ForeignTables foreign = new ForeignTables(sql, city, source);
				foreign.make();
				sources.add(source);
				tables = tables == null ? new FederatedTables(foreign.columns()) : tables;
			}
			list(sql, sources);
			view(sql, tables, sources);
		});
		province.note();
		new RoleGrants(province).setRights();
	}

	private static void requireNames(List<CityStore> cities) {
		long names = cities.stream().map(CityStore::name).distinct().count();
		if (names < cities.size() || cities.size() > MOST) {
			throw new StoreException(NLS.bind(Messages.Federate_names, MOST));
		}
	}

	private void requireNoTables(DSLContext sql) {
		boolean own = sql.fetchOne("""
				select exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
				where n.nspname = ? and c.relname = 'document' and c.relkind in ('r', 'p'))""", province.schema())
				.get(0, Boolean.class);
		if (own) {
			throw new StoreException(NLS.bind(Messages.Federate_ownTables, province.location(), province.schema()));
		}
	}

	private void requireExtension(DSLContext sql) {
		boolean there = !sql.fetch("select 1 from pg_extension where extname = 'postgres_fdw'").isEmpty();
		boolean superuser = sql.fetchOne("select current_setting('is_superuser') = 'on'").get(0, Boolean.class);
		if (!there && superuser) {
			sql.execute("create extension postgres_fdw schema {0}", DSL.quotedName(province.schema()));
		} else if (!there
				|| !sql.fetchOne("select has_foreign_data_wrapper_privilege('postgres_fdw', 'usage')").get(0, Boolean.class)) {
			throw new StoreException(NLS.bind(Messages.Federate_extension, province.location(),
					sql.fetchOne("select current_user").get(0, String.class)));
		}
	}

	/** A server may be told to log statements, and one of those below holds the password of a login. */
	private static void keepPasswordsOutOfTheLog(DSLContext sql) {
		if (sql.fetchOne("select current_setting('is_superuser') = 'on'").get(0, Boolean.class)) {
			sql.execute("set local log_statement = 'none'");
			sql.execute("set local log_min_error_statement = 'panic'");
			sql.execute("set local log_min_duration_statement = -1");
		}
	}

	private void removeEarlier(DSLContext sql) {
		if (sql.fetchOne("select to_regclass({0}) is null", DSL.inline(sql.render(in(FederatedTables.SOURCES)))).get(0,
				Boolean.class)) {
			return;
		}
		sql.fetch("select schema_name from {0}", in(FederatedTables.SOURCES)).map(row -> DSL.quotedName(row.get(0, String.class)))
				.forEach(schema -> {
					sql.execute("drop server if exists {0} cascade", schema);
					sql.execute("drop schema if exists {0} cascade", schema);
				});
		sql.execute("drop table {0}", in(FederatedTables.SOURCES));
		sql.execute("drop view if exists {0}", in("flyway_schema_history"));
	}

	private void list(DSLContext sql, List<FederatedSource> sources) {
		sql.execute("create table {0} (rank integer primary key, name varchar(40) not null, schema_name varchar(63) not null, "
				+ "place varchar(1000) not null)", in(FederatedTables.SOURCES));
		sources.forEach(source -> sql.execute("insert into {0} values ({1}, {2}, {3}, {4})", in(FederatedTables.SOURCES),
				DSL.inline(source.rank()), DSL.inline(source.name()), DSL.inline(source.schema()), DSL.inline(source.place())));
	}

	private void view(DSLContext sql, FederatedTables tables, List<FederatedSource> sources) {
		FederatedTables.names().forEach(
				table -> sql.execute("create view {0} as " + tables.query(table, sources), in(table)));
		sql.execute("create view {0} as select 1 as installed_rank, {1}::varchar as version", in("flyway_schema_history"),
				DSL.inline(Integer.toString(ServerTables.NEWEST)));
	}

	private Name in(String name) {
		return DSL.quotedName(province.schema(), name);
	}

}
