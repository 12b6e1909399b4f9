package fadu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database. A connection that the server has cut is made anew for the next question. */
final class PostgresDatabase implements Database {

	private static final String SCHEMA = "fadu";
	private static final int CONNECT_SECONDS = 15;
	private static final int STATEMENT_SECONDS = 60;
	/** Longer than any statement may run, so that only a server that is gone is given up. */
	private static final int SILENCE_SECONDS = STATEMENT_SECONDS + 15;
	/** After so long somebody is told for whom he waits. */
	private static final int LOCK_SECONDS = 2;

	/** Insufficient privilege: of a table, or of a row. */
	private static final String NO_RIGHT = "42501";

	private static final int HEXADECIMAL = 16;

	private static final Set<String> HELD = Set.of("55P03");
	/** Deadlock, and a change in between. */
	private static final Set<String> CONFLICTS = Set.of("40P01", "40001");

	private final StoreLocation.Server location;
	private final PGSimpleDataSource source;
	private final String schema;
	private String login;
	private Connection connection;
	private DSLContext sql;

	private PostgresDatabase(StoreLocation.Server location, PGSimpleDataSource source, String schema) {
		this.location = location;
		this.source = source;
		this.schema = schema;
	}

	static PostgresDatabase open(StoreLocation.Server location) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		try {
			source.setURL(location.url());
		} catch (IllegalArgumentException e) {
			// Not the exception as the cause: its message repeats the URL, with the password that may be in it.
			throw new StoreException(NLS.bind(Messages.Server_noUrl, location));
		}
		source.setApplicationName("Fadu");
		if (source.getPassword() == null) {
			source.setPassword(System.getenv("PGPASSWORD"));
		}
		String schema = source.getCurrentSchema() == null ? SCHEMA : source.getCurrentSchema();
		source.setCurrentSchema(null); // a pooler would refuse it when the connection starts
		limit(source);
		PostgresDatabase database = new PostgresDatabase(location, source, schema);
		database.sql();
		return database;
	}

	/**
	 * Nothing may hang: not the way to the server, nor a server that says nothing more. What the URL sets otherwise goes before.
	 */
	private static void limit(PGSimpleDataSource source) {
		if (source.getLoginTimeout() == 0) {
			source.setLoginTimeout(CONNECT_SECONDS);
		}
		if (source.getSocketTimeout() == 0) {
			source.setSocketTimeout(SILENCE_SECONDS);
		}
		source.setTcpKeepAlive(true);
		source.setPrepareThreshold(0); // behind a pooler the next statement may run on another connection
		source.setReWriteBatchedInserts(true);
	}

	@Override
	public StoreLocation location() {
		return location;
	}

	@Override
	public Dialect dialect() {
		return Dialect.POSTGRES;
	}

	/** Only who owns a table may alter it, and nobody changes anything in a session that may only read. */
	@Override
	public boolean mayChangeTables() {
		return Boolean.TRUE.equals(sql().fetchValue("""
				select current_setting('default_transaction_read_only') = 'off' and not pg_is_in_recovery()
				and has_schema_privilege(?, 'create')
				and coalesce((select pg_has_role(relowner, 'usage') from pg_class where oid = to_regclass(?)), true)
				""", schema, schema + ".finding"));
	}

	@Override
	public DataSource source() {
		return source;
	}

	@Override
	public String schema() {
		return schema;
	}

	@Override
	public synchronized String login() {
		if (login == null) {
			login = String.valueOf(sql().fetchValue("select session_user"));
		}
		return login;
	}

	@Override
	public synchronized Connection connection() {
		sql();
		return connection;
	}

	@Override
	public synchronized DSLContext sql() {
		if (sql == null) {
			try {
				connection = source.getConnection();
			} catch (SQLException e) {
				throw explain(e);
			}
			sql = dialect().on(connection);
		}
		return sql;
	}

	/** All of it for this transaction alone: behind a pooler the next one may run on another connection. */
	@Override
	public void begin(Connection transaction, boolean asking) throws SQLException {
		String limits = "select set_config('search_path', '" + schema.replace("'", "''") + "', true), set_config('lock_timeout', '"
				+ LOCK_SECONDS + "s', true), set_config('statement_timeout', '" + STATEMENT_SECONDS + "s', true)";
		try (Statement statement = transaction.createStatement()) {
			statement.execute(asking ? "set transaction isolation level repeatable read, read only; " + limits : limits);
		}
	}

	/** Locks of our own, for which a login needs no rights to any row. */
	@Override
	public void lock(Connection transaction, SortedSet<String> roots) throws SQLException {
		if (!roots.isEmpty()) {
			String keys = roots.stream().map(this::key).sorted().map(String::valueOf).collect(Collectors.joining(","));
			try (Statement statement = transaction.createStatement()) {
				statement.execute("select pg_advisory_xact_lock(k) from unnest(array[" + keys + "]::bigint[]) as k");
			}
		}
	}

	private long key(String root) {
		return Long.parseUnsignedLong(TextHash.of(schema + '/' + root).substring(0, Long.BYTES * 2), HEXADECIMAL);
	}

	@Override
	public Optional<String> holder() {
		return Optional.ofNullable(sql().fetchValue("""
				select a.usename || coalesce(' (' || to_char(min(a.xact_start), 'HH24:MI:SS') || ')', '')
				from pg_locks l join pg_stat_activity a on a.pid = l.pid
				where l.granted and l.pid <> pg_backend_pid() and a.datname = current_database()
				and (l.locktype = 'advisory' or l.locktype = 'relation' and l.mode <> 'AccessShareLock'
				and l.relation in (select oid from pg_class where relnamespace = to_regnamespace(?)))
				group by a.pid, a.usename order by min(a.xact_start) nulls last limit 1
				""", schema)).map(String::valueOf);
	}

	@Override
	public String waiting(String holder) {
		return NLS.bind(Messages.Server_waiting, location, holder);
	}

	@Override
	public Trouble trouble(Exception failure) {
		List<String> states = Failures.states(Failures.chain(failure));
		if (states.stream().anyMatch(HELD::contains)) {
			return Trouble.HELD;
		}
		if (states.stream().anyMatch(CONFLICTS::contains)) {
			return Trouble.CONFLICT;
		}
		return ServerFailures.isCutOff(failure) ? Trouble.CUT : Trouble.FAILED;
	}

	@Override
	public StoreException explain(Exception failure) {
		if (ServerFailures.isCutOff(failure)) {
			forget();
		}
		return restricted(failure).orElseGet(() -> ServerFailures.explain(failure, location, source.getUser()));
	}

	/** What the user lacks may be a right to the district, where the roles are for some only. */
	private Optional<StoreException> restricted(Exception failure) {
		if (!Failures.states(Failures.chain(failure)).contains(NO_RIGHT)) {
			return Optional.empty();
		}
		return DistrictRights
				.of(this, sql()).changed().filter(districts -> !districts.isEmpty()).map(districts -> new StoreException(
						NLS.bind(Messages.Server_noRightsThere,
								new Object[]{location, source.getUser(), String.join(" ", DistrictRights.districts(districts))}),
						failure));
	}

	@Override
	public StoreException unknown(Exception failure) {
		return new StoreException(NLS.bind(Messages.Server_unknown, location), failure);
	}

	@Override
	public synchronized void forget() {
		sql = null;
		close();
	}

	@Override
	public synchronized void close() {
		try {
			if (connection != null) {
				connection.close();
			}
		} catch (SQLException e) {
			// The server rolls back whatever was open when a connection goes away, however it goes.
		} finally {
			connection = null;
		}
	}

}
