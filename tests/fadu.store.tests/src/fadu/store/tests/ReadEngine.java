package fadu.store.tests;

import java.nio.file.Path;
import java.sql.SQLException;

import fadu.store.StoreLocation;

/** What gives the same answers to the same questions, whether or not it can be written. */
enum ReadEngine implements Reading {
	DERBY(new Itself(Engine.DERBY)), POSTGRESQL(new Itself(Engine.POSTGRESQL)), PROVINCE(new ProvinceReading()), TRINO(
			new TrinoReading());

	private final Reading reading;

	ReadEngine(Reading reading) {
		this.reading = reading;
	}

	@Override
	public StoreLocation writable(Path folder) {
		return reading.writable(folder);
	}

	@Override
	public StoreLocation readable(StoreLocation written) throws SQLException {
		return reading.readable(written);
	}

	/** What can be written is asked where it was written. */
	private record Itself(Engine engine) implements Reading {

		@Override
		public StoreLocation writable(Path folder) {
			return engine.place(folder);
		}

		@Override
		public StoreLocation readable(StoreLocation written) {
			return written;
		}

	}

}
