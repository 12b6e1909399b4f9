package fadu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

import org.apache.derby.jdbc.EmbeddedDataSource;

import fadu.store.ObservationStore;
import fadu.store.ServerTables;
import fadu.store.StoreLocation;

/** A database with the tables of the store. Derby and PostgreSQL are opened by the store itself; the others run its scripts. */
enum Contestant {

	DERBY("clob") {
		@Override
		Connection connect(Path folder, String server) throws SQLException {
			return derby(folder).getConnection();
		}

		@Override
		String url(Path folder, String server) {
			throw new UnsupportedOperationException();
		}

		@Override
		Optional<StoreLocation> location(Path folder, String server) {
			return Optional.of(new StoreLocation.Folder(folder.resolve("derby")));
		}

		@Override
		String analyse(String table) {
			return "call syscs_util.syscs_update_statistics('APP', '" + table.toUpperCase() + "', null)";
		}

		@Override
		String reportByReport(String tables, String condition, String order) {
			return "--DERBY-PROPERTIES joinOrder=FIXED\n" + tables + " where " + condition;
		}
	},
	POSTGRESQL("text") {
		@Override
		String url(Path folder, String server) {
			return server;
		}

		@Override
		Optional<StoreLocation> location(Path folder, String server) {
			return Optional.of(new StoreLocation.Server(server));
		}
	},
	H2("clob") {
		@Override
		String url(Path folder, String server) {
			return "jdbc:h2:" + folder.resolve("h2") + ";CACHE_SIZE=65536";
		}

		@Override
		String analyse(String table) {
			return "analyze table " + table;
		}
	},
	DUCKDB("varchar") {
		@Override
		String url(Path folder, String server) {
			return "jdbc:duckdb:" + folder.resolve("duckdb");
		}
	};

	private static EmbeddedDataSource derby(Path folder) {
		EmbeddedDataSource source = new EmbeddedDataSource();
		source.setDatabaseName(folder.resolve("derby/store/derby").toString());
		return source;
	}

	/** A Derby database is open in one place at a time, and stays open when its connections close. */
	void release(Path folder) {
		if (this == DERBY) {
			for (EmbeddedDataSource source : List.of(derby(folder), new EmbeddedDataSource())) {
				source.setShutdownDatabase("shutdown");
				try {
					source.getConnection().close();
				} catch (SQLException e) {
					// A shutdown that went well is reported as an error.
				}
			}
		}
	}

	private static final List<String> SCRIPTS = List.of("V1__documents_and_observations.sql", "V2__place.sql",
			"V3__review_and_history.sql");

	private final String longText;

	Contestant(String longText) {
		this.longText = longText;
	}

	/** Whether a key of a table can go and come back. */
	boolean dropsKeys() {
		return this != DUCKDB;
	}

	abstract String url(Path folder, String server);

	/** Where the store itself finds the data; nothing for a database that the store does not speak to. */
	Optional<StoreLocation> location(Path folder, String server) {
		return Optional.empty();
	}

	/** Lets the database count its values, which its planner needs. */
	String analyse(String table) {
		return "analyze " + table;
	}

	/** Tables, condition and order of a query; Derby is quicker when told which table to begin with than when it sorts. */
	String reportByReport(String tables, String condition, String order) {
		return tables + " where " + condition + " order by " + order;
	}

	Connection connect(Path folder, String server) throws SQLException {
		return DriverManager.getConnection(url(folder, server));
	}

	/** Makes the empty tables. */
	void create(Path folder, String server) throws SQLException, IOException {
		Optional<StoreLocation> location = location(folder, server);
		if (location.isPresent()) {
			if (location.get() instanceof StoreLocation.Server there) {
				try (ServerTables tables = ServerTables.open(there)) {
					tables.make();
				}
			} else {
				ObservationStore.open(location.get()).close();
			}
			return;
		}
		try (Connection connection = connect(folder, server); Statement statement = connection.createStatement()) {
			for (String script : SCRIPTS) {
				for (String sql : statements(script)) {
					statement.execute(sql);
				}
			}
		}
	}

	private List<String> statements(String script) throws IOException {
		try (InputStream in = ObservationStore.class.getResourceAsStream("migrations/" + script)) {
			if (in == null) {
				return List.of();
			}
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)--.*$", "")
					.replace("${longText}", longText);
			return List.of(text.split(";")).stream().map(String::strip).filter(sql -> !sql.isEmpty()).toList();
		}
	}

}
