package fadu.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.jooq.DSLContext;

/**
 * One Derby database, run by this program. The engine starts with the first database and stops with the last one.
 */
final class DerbyDatabase implements AutoCloseable {

	private static int open;

	private final EmbeddedDataSource source;
	private final Connection connection;
	private DSLContext sql;
	private boolean closed;

	private DerbyDatabase(EmbeddedDataSource source, Connection connection) {
		this.source = source;
		this.connection = connection;
	}

	/** Makes a new, empty database. */
	static DerbyDatabase create(Path database) throws SQLException {
		return connect(database, "create");
	}

	static DerbyDatabase open(Path database) throws SQLException {
		return connect(database, null);
	}

	private static synchronized DerbyDatabase connect(Path database, String create) throws SQLException {
		if (open == 0) {
			configureEngine(database.getParent());
		}
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(database.toString());
		source.setCreateDatabase(create);
		open++;
		try {
			Connection connection = source.getConnection();
			source.setCreateDatabase(null);
			return new DerbyDatabase(source, connection);
		} catch (SQLException e) {
			released();
			throw e;
		}
	}

	/** Derby reads these when it starts; without them it writes derby.log to wherever the user happens to be. */
	private static void configureEngine(Path folder) {
		System.setProperty("derby.system.home", folder.toString());
		System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
	}

	Dialect dialect() {
		return Dialect.DERBY;
	}

	DataSource source() {
		return source;
	}

	boolean isReadOnly() throws SQLException {
		return connection.isReadOnly();
	}

	synchronized DSLContext sql() {
		if (sql == null) {
			sql = dialect().on(connection);
		}
		return sql;
	}

	@Override
	public void close() throws SQLException {
		synchronized (DerbyDatabase.class) {
			if (closed) {
				return;
			}
			closed = true;
			try {
				connection.close();
			} finally {
				shutDown(source);
				released();
			}
		}
	}

	private static void released() {
		open--;
		if (open == 0) {
			shutDown(new EmbeddedDataSource());
		}
	}

	/** Stops a database or, where the source names none, the engine. */
	private static void shutDown(EmbeddedDataSource source) {
		source.setShutdownDatabase("shutdown");
		try {
			source.getConnection().close();
		} catch (SQLException e) {
			// Derby reports a shutdown that went well as an error, and one of a database that failed before as another.
		}
	}

}
