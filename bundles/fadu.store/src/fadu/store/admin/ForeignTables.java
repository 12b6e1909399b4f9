package fadu.store.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

import fadu.store.FederatedSource;
import fadu.store.FederatedTables;
import fadu.store.ServerTables;
import fadu.store.StoreException;

/**
 * The tables of one source in the province's database: a foreign server, a mapping that all its users share and none but its owner
 * can read, and a schema with the foreign tables, which cannot be written.
 */
final class ForeignTables {

	private static final String HISTORY = "flyway_schema_history";
	private static final String RIGHTS = "rights_of_login";
	private static final String SEEN = "seen_district";

	private final DSLContext sql;
	private final CityStore city;
	private final PGSimpleDataSource parts;
	private final FederatedSource source;

	ForeignTables(DSLContext sql, CityStore city, FederatedSource source) {
		this.sql = sql;
		this.city = city;
		this.parts = city.parts();
		this.source = source;
	}

	/** Makes them, and makes sure that the source is one that a province may read. */
	void make() {
		try {
			Name server = DSL.quotedName(source.schema());
			sql.execute("create server {0} foreign data wrapper postgres_fdw options (" + options(address()) + ')', server);
			map(server);
			sql.execute("create schema {0}", server);
			String tables = FederatedTables.names().stream().collect(Collectors.joining(", ", "", ", " + HISTORY + ", " + SEEN));
			sql.execute("import foreign schema {0} limit to (" + tables + ") from server {1} into {1}",
					DSL.quotedName(CityStore.schema(parts)), server);
			sql.execute("create foreign table {0} (table_schema text, privilege_type text) server {1} "
					+ "options (schema_name 'information_schema', table_name 'role_table_grants')", in(RIGHTS), server);
			requireStructure();
			requireReader();
			requireAllDistricts();
		} catch (DataAccessException e) {
			// Not the exception as the cause: its message repeats the statement, with the password that may be in it.
			throw new StoreException(NLS.bind(Messages.Federate_source, new Object[]{city.name(), city.location(), reason(e)}));
		}
	}

	private static String reason(DataAccessException failure) {
		Throwable last = failure;
		while (last.getCause() != null) {
			last = last.getCause();
		}
		return String.valueOf(last.getMessage()).lines().map(String::strip).filter(line -> !line.isEmpty())
				.collect(Collectors.joining(" "));
	}

	private Map<String, String> address() {
		Map<String, String> options = new LinkedHashMap<>();
		options.put("host", parts.getServerNames()[0]);
		options.put("port", Integer.toString(CityStore.port(parts)));
		options.put("dbname", parts.getDatabaseName());
		options.put("application_name", "Fadu");
		options.put("connect_timeout", "5");
		options.put("fetch_size", "10000");
		options.put("async_capable", "true");
		options.put("updatable", "false");
		putIfPresent(options, "sslmode", parts.getSslmode());
		putIfPresent(options, "sslrootcert", parts.getSslRootCert());
		return options;
	}

	private void map(Name server) {
		Map<String, String> options = new LinkedHashMap<>();
		putIfPresent(options, "user", parts.getUser());
		putIfPresent(options, "password", parts.getPassword());
		if (parts.getPassword() == null && isSuperuser()) {
			options.put("password_required", "false");
		}
		sql.execute("create user mapping for public server {0} options (" + options(options) + ')', server);
	}

	private boolean isSuperuser() {
		return sql.fetchOne("select current_setting('is_superuser') = 'on'").get(0, Boolean.class);
	}

	private static void putIfPresent(Map<String, String> options, String name, String value) {
		if (value != null) {
			options.put(name, value);
		}
	}

	private String options(Map<String, String> options) {
		return options.entrySet().stream().map(option -> option.getKey() + ' ' + sql.renderInlined(DSL.inline(option.getValue())))
				.collect(Collectors.joining(", "));
	}

	private Name in(String table) {
		return DSL.quotedName(source.schema(), table);
	}

	private void requireStructure() {
		int version = sql.fetch("select version from {0} where version is not null", in(HISTORY)).stream()
				.mapToInt(row -> Integer.parseInt(row.get(0, String.class))).max().orElse(0);
		if (version != ServerTables.NEWEST) {
			throw new StoreException(NLS.bind(Messages.Federate_structure,
					new Object[]{city.name(), city.location(), version, ServerTables.NEWEST}));
		}
	}

	private void requireReader() {
		boolean mayWrite = sql.fetchOne("""
				select exists (select 1 from {0} where table_schema = {1} and privilege_type in ('INSERT', 'UPDATE', 'DELETE'))
				""", in(RIGHTS), DSL.inline(CityStore.schema(parts))).get(0, Boolean.class);
		if (mayWrite) {
			throw new StoreException(NLS.bind(Messages.Federate_writer,
					new Object[]{city.name(), city.location(), String.valueOf(parts.getUser())}));
		}
		sql.execute("drop foreign table {0}", in(RIGHTS));
	}

	/** What one city keeps from its province would look there as if it were not reported. */
	private void requireAllDistricts() {
		if (sql.fetchOne("select to_regclass({0}) is null", DSL.inline(sql.render(in(SEEN)))).get(0, Boolean.class)) {
			return;
		}
		if (sql.fetchOne("select exists (select 1 from {0})", in(SEEN)).get(0, Boolean.class)) {
			throw new StoreException(NLS.bind(Messages.Federate_restricted,
					new Object[]{city.name(), city.location(), String.valueOf(parts.getUser())}));
		}
		sql.execute("drop foreign table {0}", in(SEEN));
	}

	/** The columns of each table, in their order. */
	Map<String, List<String>> columns() {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		FederatedTables.names().forEach(table -> columns.put(table, new ArrayList<>()));
		sql.fetch("""
				select table_name, column_name from information_schema.columns where table_schema = {0}
				order by table_name, ordinal_position""", DSL.inline(source.schema())).forEach(row -> columns
				.computeIfPresent(row.get(0, String.class), (table, names) -> {
					names.add(row.get(1, String.class));
					return names;
				}));
		return columns;
	}

}
