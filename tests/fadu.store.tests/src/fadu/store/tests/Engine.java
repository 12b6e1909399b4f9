package fadu.store.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

import fadu.store.ServerTables;
import fadu.store.StoreLocation;
import fadu.testing.PostgresServer;

/** The databases that keep the same promises. */
enum Engine {
	DERBY, POSTGRESQL;

	/** An empty place; skips the test, saying so, where the database is not installed. */
	StoreLocation place(Path folder) {
		if (this == DERBY) {
			return new StoreLocation.Folder(folder.resolve("workspace"));
		}
		assumeTrue(PostgresServer.shared().isPresent(), "PostgreSQL is not installed here");
		return init(new StoreLocation.Server(PostgresServer.shared().orElseThrow().newUrl()));
	}

	/** Makes the tables, as an administrator does before anybody else comes. */
	static StoreLocation.Server init(StoreLocation.Server place) {
		try (ServerTables tables = ServerTables.open(place)) {
			tables.make();
		}
		return place;
	}

}
