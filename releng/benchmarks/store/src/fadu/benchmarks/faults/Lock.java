package fadu.benchmarks.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import fadu.benchmarks.shared.PostgresServer;
import fadu.benchmarks.shared.Sql;
import fadu.store.StoreLocation;

/** Another session holds a lock and does not let go. */
final class Lock implements Fault {

	private final PostgresServer server;
	private final String name;
	private final String statement;
	private Connection other;

	private Lock(PostgresServer server, String name, String statement) {
		this.server = server;
		this.name = name;
		this.statement = statement;
	}

	/** As for a change of the tables: nobody reads or writes. */
	static Lock onTables(PostgresServer server) throws SQLException {
		return new Lock(server, "all tables locked by another session",
				"lock table " + tables(server) + " in access exclusive mode");
	}

	/** As an index is made: everybody reads, nobody writes. */
	static Lock onWriting(PostgresServer server) throws SQLException {
		return new Lock(server, "all tables locked against writing", "lock table " + tables(server) + " in share mode");
	}

	/** As another change that does not end. */
	static Lock onRows(PostgresServer server) {
		return new Lock(server, "all figures locked by another session",
				"select count(*) from (select 1 from fadu.observation for update) as rows");
	}

	private static String tables(PostgresServer server) throws SQLException {
		try (Connection owner = server.connect()) {
			List<String> tables = Sql.rows(owner, "select 'fadu.' || tablename from pg_tables where schemaname = 'fadu'");
			return String.join(", ", tables);
		}
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public StoreLocation location() {
		return server.location();
	}

	@Override
	public int delay() {
		return 0;
	}

	@Override
	public void strike() {
		try {
			other = server.connect();
			other.setAutoCommit(false);
			Sql.run(other, statement);
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void heal() {
		try {
			other.close();
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

}
