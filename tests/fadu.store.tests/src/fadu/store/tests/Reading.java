package fadu.store.tests;

import java.nio.file.Path;
import java.sql.SQLException;

import fadu.store.StoreLocation;

/** How an engine comes to data that it is asked about: what a test writes into one place is read at another, or the same. */
interface Reading {

	/** An empty place that can be written; skips the test, saying so, where the engine is not installed. */
	StoreLocation writable(Path folder);

	/** Where the engine reads what was written there by now. The place is open no more. */
	StoreLocation readable(StoreLocation written) throws SQLException;

}
