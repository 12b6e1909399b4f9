package fadu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.osgi.util.NLS;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * The Derby database of a workspace, run by this program. The engine starts with the first database and stops with the last one.
 */
final class DerbyDatabase implements Database {

	private static int open;

	private final StoreFolder folder;
	private final EmbeddedDataSource source = new EmbeddedDataSource();
	private Connection connection;
	private DSLContext sql;

	private DerbyDatabase(StoreFolder folder) {
		this.folder = folder;
	}

	/**
	 * Takes the folder and opens its database, which is made where there is none. It never returns while classes are still loading:
	 * a platform that stops meanwhile would complain of them.
	 */
	static DerbyDatabase open(Path workspace) {
		StoreFolder folder = StoreFolder.take(workspace);
		CompletableFuture<Void> warm = CompletableFuture.runAsync(() -> warmUp(Files.notExists(folder.database())));
		try {
			return open(folder);
		} finally {
			warm.join();
		}
	}

	/** Loads classes while Derby starts: those of the queries, and where there is no database yet those of the migrations. */
	private static void warmUp(boolean migrations) {
		if (migrations) {
			Schema.warmUp();
		}
		Dialect.DERBY.warmUp();
	}

	/** Opens the database of the folder, which is given back where that fails. */
	private static DerbyDatabase open(StoreFolder folder) {
		Path workspace = folder.workspace();
		boolean opened = false;
		try {
			if (!Files.exists(folder.database())) {
				create(folder);
			}
			DerbyDatabase database = new DerbyDatabase(folder);
			database.connect(folder.database(), null);
			opened = true;
			if (database.connection.isReadOnly()) {
				database.close();
				throw new StoreException(NLS.bind(Messages.Store_notWritable, workspace));
			}
			return database;
		} catch (IOException e) {
			throw Failures.ofFiles(e, workspace);
		} catch (SQLException | DataAccessException | FlywayException e) {
			throw Failures.ofOpening(e, workspace);
		} finally {
			if (!opened) {
				folder.close();
			}
		}
	}

	/** Makes the database aside and moves it to its place, so that a crash never leaves half a database there. */
	private static void create(StoreFolder folder) throws IOException, SQLException {
		Path unfinished = folder.unfinished();
		DerbyDatabase created = new DerbyDatabase(folder);
		created.connect(unfinished, "create");
		try {
			Schema.migrate(created);
		} finally {
			created.disconnect();
		}
		folder.finish(unfinished);
	}

	/**
	 * Makes a database of a structure that is filled before anybody sees it.
	 *
	 * @throws StoreException where the folder cannot be taken or written, or there is a database already
	 */
	static void make(Path workspace, int structure, Consumer<Database> fill) {
		try (StoreFolder folder = StoreFolder.take(workspace)) {
			Path unfinished = folder.unfinished();
			DerbyDatabase made = new DerbyDatabase(folder);
			made.connect(unfinished, "create");
			try {
				Schema.migrate(made, structure);
				fill.accept(made);
				Schema.migrate(made);
			} finally {
				made.disconnect();
			}
			folder.finish(unfinished);
		} catch (IOException e) {
			throw Failures.ofFiles(e, workspace);
		} catch (SQLException | DataAccessException | FlywayException e) {
			throw Failures.ofOpening(e, workspace);
		}
	}

	private void connect(Path database, String create) throws SQLException {
		synchronized (DerbyDatabase.class) {
			if (open == 0) {
				configureEngine(database.getParent());
			}
			source.setDatabaseName(database.toString());
			source.setCreateDatabase(create);
			open++;
			try {
				connection = source.getConnection();
				source.setCreateDatabase(null);
			} catch (SQLException e) {
				released();
				throw e;
			}
		}
	}

	/**
	 * Derby reads these when it starts. Without the first two it writes derby.log to wherever the user happens to be. With its own
	 * 32 kB of log an import waits for the disk a dozen times instead of once. It would give a table with long texts pages of
	 * 32 kB, of which a figure of each of many districts needs as many for a row from each; and 1000 pages are few for millions.
	 */
	private static void configureEngine(Path folder) {
		System.setProperty("derby.storage.logBufferSize", Integer.toString(2 << 20));
		System.setProperty("derby.storage.pageSize", Integer.toString(8 << 10));
		System.setProperty("derby.storage.pageCacheSize", Integer.toString(16_000));
		System.setProperty("derby.system.home", folder.toString());
		System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
	}

	@Override
	public StoreLocation location() {
		return new StoreLocation.Folder(folder.workspace());
	}

	@Override
	public Dialect dialect() {
		return Dialect.DERBY;
	}

	@Override
	public boolean isOurs() {
		return true;
	}

	@Override
	public boolean mayChangeTables() {
		return true;
	}

	@Override
	public DataSource source() {
		return source;
	}

	@Override
	public String schema() {
		return null;
	}

	@Override
	public String login() {
		return System.getProperty("user.name");
	}

	@Override
	public synchronized Connection connection() {
		sql();
		return connection;
	}

	/** Derby closes a database whose log it could not write, as on a full disk; it opens again once there is room. */
	@Override
	public synchronized DSLContext sql() {
		try {
			if (connection != null && connection.isClosed()) {
				connection = source.getConnection();
				sql = null;
			}
		} catch (SQLException e) {
			throw Failures.ofOpening(e, folder.workspace());
		}
		if (sql == null) {
			sql = dialect().on(connection);
		}
		return sql;
	}

	@Override
	public void begin(Connection transaction, boolean asking) {
		// one program, one connection: nobody else is there
	}

	@Override
	public void lock(Connection transaction, SortedSet<String> roots) {
		// as above
	}

	@Override
	public Optional<String> holder() {
		return Optional.empty();
	}

	@Override
	public String waiting(String holder) {
		return holder; // nobody waits here
	}

	@Override
	public Trouble trouble(Exception failure) {
		return Trouble.FAILED;
	}

	@Override
	public void forget() {
		// a connection inside of the program is not cut
	}

	@Override
	public StoreException unknown(Exception failure) {
		return explain(failure);
	}

	@Override
	public StoreException explain(Exception failure) {
		return Failures.ofDatabase(failure, folder.workspace());
	}

	@Override
	public void close() {
		try {
			disconnect();
		} catch (SQLException e) {
			throw explain(e);
		} finally {
			folder.close();
		}
	}

	private void disconnect() throws SQLException {
		synchronized (DerbyDatabase.class) {
			if (connection == null) {
				return;
			}
			try {
				connection.close();
			} finally {
				connection = null;
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
