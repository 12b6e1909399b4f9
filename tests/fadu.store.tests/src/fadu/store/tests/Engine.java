package fadu.store.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

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
		return new StoreLocation.Server(PostgresServer.shared().orElseThrow().newUrl());
	}

}
