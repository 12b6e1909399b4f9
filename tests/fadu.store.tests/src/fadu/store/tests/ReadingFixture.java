package fadu.store.tests;

import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import fadu.store.ObservationStore;
import fadu.store.StoreLocation;

/**
 * The read half of what a store promises: each test of a subclass writes to {@link #office}, then asks {@link #store()}, which is
 * read
 * by each of the engines.
 */
@ParameterizedClass
@EnumSource(ReadEngine.class)
abstract class ReadingFixture {

	@Parameter
	ReadEngine engine;

	@TempDir
	Path folder;

	/** Where a test writes, until it asks. */
	ObservationStore office;

	private StoreLocation place;
	private ObservationStore store;

	@BeforeEach
	void open() {
		place = engine.writable(folder);
		office = ObservationStore.open(place);
	}

	@AfterEach
	void close() {
		if (office != null) {
			office.close();
		}
		if (store != null) {
			store.close();
		}
	}

	/** What was written, as the engine reads it. */
	ObservationStore store() {
		if (store == null) {
			office.close();
			try {
				store = ObservationStore.openToAsk(engine.readable(place)).orElseThrow();
			} catch (SQLException e) {
				throw new IllegalStateException(e);
			}
		}
		return store;
	}

}
