package fadu.store;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.eclipse.osgi.util.NLS;
import org.jooq.DSLContext;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database. A connection that the server has cut is made anew for the next question. */
final class PostgresDatabase implements Database {

	private static final String SCHEMA = "fadu";

	private final StoreLocation.Server location;
	private final PGSimpleDataSource source;
	private Connection connection;
	private DSLContext sql;

	private PostgresDatabase(StoreLocation.Server location, PGSimpleDataSource source) {
		this.location = location;
		this.source = source;
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
		if (source.getCurrentSchema() == null) {
			source.setCurrentSchema(SCHEMA);
		}
		PostgresDatabase database = new PostgresDatabase(location, source);
		database.sql();
		return database;
	}

	@Override
	public StoreLocation location() {
		return location;
	}

	@Override
	public Dialect dialect() {
		return Dialect.POSTGRES;
	}

	@Override
	public boolean isOurs() {
		return false;
	}

	/** Only who owns a table may alter it, and nobody changes anything in a session that may only read. */
	@Override
	public boolean mayChangeTables() {
		return Boolean.TRUE.equals(sql().fetchValue("""
				select current_setting('transaction_read_only') = 'off' and has_schema_privilege(?, 'create')
				and coalesce((select pg_has_role(relowner, 'usage') from pg_class where oid = to_regclass('finding')), true)
				""", schema()));
	}

	@Override
	public DataSource source() {
		return source;
	}

	@Override
	public String schema() {
		return source.getCurrentSchema();
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

	@Override
	public StoreException explain(Exception failure) {
		if (ServerFailures.isCutOff(failure)) {
			forget();
		}
		return ServerFailures.explain(failure, location, source.getUser());
	}

	private synchronized void forget() {
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
